using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Methods;

/// <summary>
/// What methods of energy and transport cannot use is said at once, and each part by its name.
/// </summary>
public sealed class EnergyRefusalTests
{
    private const string Losses = """{"energy":{"value":1,"unit":"kWh"},"loss":0.1,""";
    private const string Trip = """{"vehicles":[{"fuel":"diesel","intensity":{"value":1,"unit":"l/vkm"},""";
    private const string Diesel = """{"fuel":"diesel","amount":{"value":1,"unit":"kg"},""";

    [Theory]
    [InlineData(
        """{"parts":[{"fuel":"diesel","share":0.9},{"fuel":"biodiesel","share":0.2}],"sector":"road"}""",
        "blend-not-whole parts|missing-input amount"
    )]
    [InlineData(
        """{"parts":[{"fuel":"diesel","share":0.9}],"sector":"road","amount":{"value":1,"unit":"l"}}""",
        "blend-not-whole parts"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"diesel","share":0.9},{"fuel":"gas-oil","share":0.1}],
             "sector":"road","amount":{"value":1,"unit":"l"}}
            """,
        "part-twice parts"
    )]
    [InlineData(
        """{"parts":[{"fuel":"b7","share":1}],"sector":"road","amount":{"value":1,"unit":"l"}}""",
        "unknown-choice parts[0].fuel"
    )]
    [InlineData(
        """{"parts":[{}],"sector":"road","amount":{"value":1,"unit":"l"}}""",
        "missing-input parts[0].share|missing-word parts[0].fuel"
    )]
    [InlineData("""{"parts":[],"sector":"road","amount":{"value":1,"unit":"l"}}""", "missing-input parts")]
    [InlineData("""{"parts":{},"sector":"road","amount":{"value":1,"unit":"l"}}""", "wrong-kind parts")]
    public void Of_the_parts_of_a_blend(string document, string wrong) =>
        Refused("fuel-combustion", document, wrong);

    [Theory]
    [InlineData(
        """
            {"fuel":"b7","parts":[{"fuel":"diesel","share":1}],"sector":"road",
             "amount":{"value":1,"unit":"l"}}
            """,
        "inputs-exclude-each-other fuel"
    )]
    [InlineData(
        """
            {"fuel":"b7","sector":"road","amount":{"value":1,"unit":"l"},"carbon":"fossil",
             "ncv":{"value":1,"unit":"MJ/l"},"density":{"value":1,"unit":"kg/l"},
             "ef_co2":{"value":1,"unit":"kg/TJ"}}
            """,
        "input-unused carbon|input-unused density|input-unused ef_co2|input-unused ncv"
    )]
    [InlineData("""{"fuel":"b7","amount":{"value":1,"unit":"l"}}""", Sectorless)]
    [InlineData("""{"parts":[{"fuel":"diesel","share":1}],"amount":{"value":1,"unit":"l"}}""", Sectorless)]
    [InlineData(
        """{"fuel":"e10","sector":"road","technology":"steam","amount":{"value":1,"unit":"l"}}""",
        "unknown-choice technology"
    )]
    [InlineData(
        """{"fuel":"e10","sector":"off-road-forestry","amount":{"value":1,"unit":"l"}}""",
        "technology-needed"
    )]
    [InlineData("""{"fuel":"b7","sector":"aviation","amount":{"value":1,"unit":"l"}}""", NotInAircraft)]
    public void Of_a_blend_as_a_whole(string document, string wrong) =>
        Refused("fuel-combustion", document, wrong);

    [Theory]
    [InlineData(
        """
            {"parts":[{"fuel":"wood","share":1}],"sector":"residential","amount":{"value":1,"unit":"l"}}
            """,
        "no-density parts[0].density"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"wood","share":1}],"sector":"residential","amount":{"value":1,"unit":"kg"}}
            """,
        "no-density parts[0].density"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"wood","share":1}],"sector":"residential","amount":{"value":1,"unit":"MJ"}}
            """,
        "no-density parts[0].density"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"diesel","share":1,"ncv":{"value":0,"unit":"MJ/l"}}],"sector":"road",
             "amount":{"value":1,"unit":"MJ"}}
            """,
        "zero-input ncv"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"diesel","share":1,"density":{"value":0,"unit":"kg/l"}}],"sector":"road",
             "amount":{"value":1,"unit":"kg"}}
            """,
        "zero-input parts[0].density"
    )]
    public void Of_what_a_part_holds(string document, string wrong) =>
        Refused("fuel-combustion", document, wrong);

    private const string Sectorless = "missing-default ef_ch4|missing-default ef_n2o|missing-word sector";
    private const string NotInAircraft = "fuel-not-for-use|fuel-not-for-use|fuel-not-for-use";

    [Theory]
    [InlineData("{}", "missing-default ef|missing-input energy|missing-input loss")]
    [InlineData(Losses + """ "ef":{"value":1,"unit":"kgCO2e/kWh"}}""", "missing-word basis")]
    [InlineData(
        Losses + """ "ef":{"value":1,"unit":"kgCO2e/kWh"},"basis":"consumption"}""",
        "losses-twice ef"
    )]
    [InlineData(Losses + """ "ef":{"value":1,"unit":"kg/kWh"},"basis":"generation"}""", "wrong-kind ef")]
    [InlineData(Losses + """ "country":"TH","year":2019}""", "grid-basis-needed basis")]
    [InlineData(Losses + """ "country":"TH","year":2019,"basis":"consumption"}""", "losses-twice country")]
    [InlineData(Losses + """ "country":"TH","year":2019,"basis":"nowhere"}""", "unknown-choice basis")]
    [InlineData(Losses + """ "country":"TH","year":2026}""", "losses-twice country")]
    [InlineData(
        Losses + """ "country":"TH","year":2026,"basis":"generation"}""",
        "input-unused basis|losses-twice country"
    )]
    [InlineData(Losses + """ "country":"VN","year":2019}""", "no-grid-factor")]
    [InlineData(Losses + """ "country":"Siam","year":2019}""", "not-a-country country")]
    [InlineData(Losses + """ "country":"TH"}""", "missing-default ef")]
    [InlineData(Losses + """ "year":2019}""", "missing-default ef")]
    [InlineData(
        """
            {"energy":{"value":1,"unit":"kWh"},"loss":1,"ef":{"value":1,"unit":"kgCO2e/kWh"},
             "basis":"generation"}
            """,
        "all-lost loss"
    )]
    [InlineData(
        """
            {"energy":{"value":1,"unit":"kWh"},"loss":1.01,"loss_of":"all",
             "ef":{"value":1,"unit":"kgCO2e/kWh"},"basis":"generation"}
            """,
        "input-too-large loss|unknown-choice loss_of"
    )]
    public void Of_losses(string document, string wrong) => Refused("grid-losses", document, wrong);

    [Theory]
    [InlineData("{}", "missing-input ef|missing-input energy|missing-word carrier")]
    [InlineData(
        """{"energy":{"value":1,"unit":"kWh"},"carrier":"ice","ef":{"value":1,"unit":"kg/kWh"}}""",
        "unknown-choice carrier|wrong-kind ef"
    )]
    public void Of_heat(string document, string wrong) => Refused("grid-heat", document, wrong);

    [Theory]
    [InlineData("{}", "missing-default ef_mining|missing-default ef_post_mining|" + Mine)]
    [InlineData(
        """{"production":{"value":1,"unit":"t"},"mine":"surface","depth":"over-400-m"}""",
        "missing-default ef_mining|missing-default ef_post_mining|unknown-choice depth"
    )]
    [InlineData(
        """{"production":{"value":1,"unit":"t"},"ef_mining":{"value":1,"unit":"m3/t"}}""",
        "missing-default ef_post_mining|missing-word depth|missing-word mine"
    )]
    [InlineData(
        """{"production":{"value":1,"unit":"t"},"ef_post_mining":{"value":1,"unit":"m3/t"}}""",
        "missing-default ef_mining|missing-word depth|missing-word mine"
    )]
    [InlineData(
        """
            {"production":{"value":1,"unit":"t"},"mine":"surface","depth":"under-25-m",
             "recovery":{"value":1,"unit":"kg"}}
            """,
        "more-removed-than-held recovery"
    )]
    public void Of_coal(string document, string wrong) => Refused("fugitive-coal", document, wrong);

    private const string Mine = "missing-input production|missing-word depth|missing-word mine";

    [Theory]
    [InlineData(
        "{}",
        "missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o|missing-input amount"
            + "|missing-word region|missing-word segment"
    )]
    [InlineData(
        """{"amount":{"value":1,"unit":"m3"},"segment":"well-drilling","region":"developed"}""",
        "missing-default ef_n2o"
    )]
    [InlineData(
        """{"amount":{"value":1,"unit":"m3"},"segment":"oil-production-venting","region":"developing"}""",
        "missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o"
    )]
    [InlineData(
        """
            {"amount":{"value":1,"unit":"t"},"segment":"moon","region":"mars","ef_ch4":0,"ef_co2":0,
             "ef_n2o":0}
            """,
        "unknown-choice region|unknown-choice segment|wrong-kind amount"
    )]
    public void Of_oil_and_gas(string document, string wrong) => Refused("fugitive-oil-gas", document, wrong);

    [Theory]
    [InlineData("road-vehicle-kilometres", "{}", "missing-input vehicles")]
    [InlineData("road-vehicle-kilometres", """{"vehicles":[]}""", "missing-input vehicles")]
    [InlineData("road-vehicle-kilometres", """{"vehicles":{}}""", "wrong-kind vehicles")]
    [InlineData(
        "road-vehicle-kilometres",
        """{"vehicles":[{"fuel":"diesel"},{"fuel":"lignite","colour":"red"}],"year":0}""",
        "fuel-not-for-use|missing-input vehicles[0].distance|missing-input vehicles[0].intensity"
            + "|missing-input vehicles[1].distance|missing-input vehicles[1].intensity|not-a-year year"
            + "|unknown-input vehicles[1].colour"
    )]
    [InlineData(
        "road-vehicle-kilometres",
        """
            {"vehicles":[{"fuel":"petrol","technology":"steam","distance":{"value":1,"unit":"km"},
             "intensity":{"value":1,"unit":"l/km"}}]}
            """,
        "unknown-choice vehicles[0].technology|wrong-kind vehicles[0].distance"
            + "|wrong-kind vehicles[0].intensity"
    )]
    [InlineData(
        "road-induced-activity",
        Trip + """ "trips_within":{"value":1,"unit":"vkm"}}],"attribution":2}""",
        "input-too-large attribution|missing-input vehicles[0].across_inside_share"
            + "|missing-input vehicles[0].trips_across"
    )]
    [InlineData(
        "road-resident-activity",
        Trip + """ "count":1}]}""",
        "missing-input vehicles[0].annual_distance|missing-input vehicles[0].inside_share"
    )]
    [InlineData(
        "road-fuel-sales",
        """{"fuel":"diesel","used_share":1.5}""",
        "input-too-large used_share|missing-input amount"
    )]
    public void Of_roads(string method, string document, string wrong) => Refused(method, document, wrong);

    [Theory]
    [InlineData("rail", """{"fuel":"diesel"}""", "missing-default amount|missing-input inside_share")]
    [InlineData(
        "rail",
        Diesel + """ "distance":{"value":1,"unit":"km"},"inside_share":1}""",
        "inputs-exclude-each-other amount|missing-input intensity"
    )]
    [InlineData(
        "waterborne",
        """{"fuel":"diesel","intensity":{"value":1,"unit":"l/km"},"inside_share":1}""",
        "missing-input distance"
    )]
    [InlineData("waterborne", Diesel + """ "inside_share":1.1}""", "input-too-large inside_share")]
    [InlineData(
        "aviation",
        """{"fuel":"jet-fuel"}""",
        "missing-default amount|missing-input city_share|missing-input inside_share"
    )]
    [InlineData(
        "aviation",
        """
            {"fuel":"jet-fuel","amount":{"value":1,"unit":"t"},"landings":1,"landing_fuel":0,
             "cruise_fuel":0,"city_share":1,"inside_share":0}
            """,
        "inputs-exclude-each-other amount|inputs-exclude-each-other amount"
            + "|inputs-exclude-each-other amount"
    )]
    [InlineData(
        "aviation",
        """{"fuel":"jet-fuel","landings":1,"city_share":1,"inside_share":0}""",
        "missing-input cruise_fuel|missing-input landing_fuel"
    )]
    [InlineData("off-road", """{"fuel":"diesel"}""", OffRoad)]
    [InlineData("off-road", Diesel + """ "machines":"dragons"}""", "unknown-choice machines")]
    [InlineData(
        "off-road",
        """{"machines":"forestry","fuel":"petrol","amount":{"value":1,"unit":"kg"}}""",
        "technology-needed"
    )]
    [InlineData(
        "off-road",
        """{"machines":"industry","amount":{"value":1,"unit":"kg"}}""",
        "missing-default ef_ch4|missing-default ef_co2|missing-default ef_n2o|missing-default ncv"
            + "|missing-word fuel"
    )]
    public void Of_rails_water_air_and_machines(string method, string document, string wrong) =>
        Refused(method, document, wrong);

    private const string OffRoad = "missing-input amount|missing-word machines";

    [Theory]
    [InlineData(
        "{}",
        "missing-input amount|missing-input ef_nox|missing-input ef_pm25|missing-input sulphur"
            + "|missing-input sulphur_retention"
    )]
    [InlineData(
        """
            {"fuel":"dung","amount":{"value":1,"unit":"MJ"},"sulphur":1.1,"sulphur_retention":-1,
             "ef_nox":{"value":1,"unit":"kg"},"ef_pm25":0}
            """,
        "input-too-large sulphur|negative-input sulphur_retention|unknown-choice fuel|wrong-kind amount"
            + "|wrong-kind ef_nox"
    )]
    [InlineData(
        """
            {"fuel":"wood","amount":{"value":1,"unit":"l"},"sulphur":0,"sulphur_retention":0,"ef_nox":0,
             "ef_pm25":0,"ncv":{"value":9,"unit":"MJ/l"}}
            """,
        "no-density density"
    )]
    [InlineData(
        """
            {"parts":[{"fuel":"wood","share":1,"ncv":{"value":9,"unit":"MJ/l"}}],
             "amount":{"value":1,"unit":"l"},"sulphur":0,"sulphur_retention":0,"ef_nox":0,"ef_pm25":0}
            """,
        "no-density parts[0].density"
    )]
    public void Of_air_pollutants(string document, string wrong) =>
        Refused("fuel-air-pollutants", document, wrong);

    private static void Refused(string method, string document, string wrong) =>
        Assert.Equal(wrong, string.Join('|', Asked.Wrong(method, document)));
}
