using System.Globalization;
using System.Text;
using CityBraid.Planning;

namespace CityBraid.Tests.Planning;

/// <summary>
/// A small random model that uses most of what a model can have, always with a dear way out for every
/// demand.
/// </summary>
internal sealed class GeneratedModel
{
    private readonly Random random;
    private readonly StringBuilder text = new();
    private readonly string[] regions;
    private readonly string[] years;
    private readonly string[] slices = ["SD", "SN", "WD", "WN"];

    private GeneratedModel(int seed)
    {
        random = new(seed);
        regions = random.Next(3) == 0 ? ["NORTH", "SOUTH"] : ["NORTH"];
        years =
        [
            .. Enumerable
                .Range(2030, random.Next(2, 5))
                .Select(year => year.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>The data file of a model; the same for the same seed.</summary>
    internal static string Text(int seed)
    {
        var model = new GeneratedModel(seed);
        model.WriteSets();
        model.WriteTime();
        model.WriteDemand();
        model.WriteTechnologies();
        model.WriteCosts();
        model.WriteLimits();
        model.WriteStorage();
        model.WritePolicies();
        return model.text.Append("end;\n").ToString();
    }

    internal static PlanModel Read(int seed)
    {
        var read = ModelReader.Read(SmallModel.SourceOf(Text(seed)));
        Assert.DoesNotContain(read.Findings, finding => finding.IsError);
        return read.Model;
    }

    private void WriteSets()
    {
        Set("REGION", regions);
        Set("YEAR", years);
        Set("TIMESLICE", slices);
        Set("TECHNOLOGY", "IMPORT", "PLANT", "SOLAR", "BACKSTOP", "BOILER", "BATTERY");
        Set("FUEL", "GAS", "POWER", "HEAT");
        Set("EMISSION", "CO2");
        Set("MODE_OF_OPERATION", "1", "2");
        Set("SEASON", "1", "2");
        Set("DAYTYPE", "1");
        Set("DAILYTIMEBRACKET", "1", "2");
        Set("STORAGE", "STORE");
    }

    private void WriteTime()
    {
        var share = random.Next(20, 31) / 100.0;
        double[] splits = [share, 0.5 - share, 0.25, 0.25];
        Param(
            "YearSplit",
            0,
            Over(slices, years).Select((keys, at) => Line(splits[at / years.Length], keys))
        );
        Param("Conversionls", 0, slices.Select(slice => Line(1, slice, slice[0] == 'S' ? "1" : "2")));
        Param("Conversionld", 0, slices.Select(slice => Line(1, slice, "1")));
        Param("Conversionlh", 0, slices.Select(slice => Line(1, slice, slice[1] == 'D' ? "1" : "2")));
        Param("DaySplit", 0.00137, []);
        Param("DaysInDayType", 7, []);
        Param("DiscountRate", random.Next(4) == 0 ? 0 : Some(0.02, 0.1), []);
        Param("DepreciationMethod", 1, regions.Where(_ => Chance(3)).Select(region => Line(2, region)));
        Param("TradeRoute", 0, regions.Length == 1 ? [] : Routes());
    }

    private IEnumerable<string> Routes() =>
        years.SelectMany(year =>
            new[] { Line(1, "NORTH", "SOUTH", "POWER", year), Line(1, "SOUTH", "NORTH", "POWER", year) }
        );

    private void WriteDemand()
    {
        Param(
            "SpecifiedAnnualDemand",
            0,
            Over(regions, years).Select(keys => Line(Some(5, 20), keys[0], "POWER", keys[1]))
        );
        double[] profile = [0.3, 0.2, 0.35, 0.15];
        Param(
            "SpecifiedDemandProfile",
            0,
            Over(regions, slices, years)
                .Select(keys =>
                    Line(profile[Array.IndexOf(slices, keys[1])], keys[0], "POWER", keys[1], keys[2])
                )
        );
        Param(
            "AccumulatedAnnualDemand",
            0,
            Over(regions, years).Select(keys => Line(Some(1, 6), keys[0], "HEAT", keys[1]))
        );
    }

    private void WriteTechnologies()
    {
        Param("CapacityToActivityUnit", 1, []);
        Param("OperationalLife", 1, EachTechnology(() => random.Next(2, 9)));
        Param(
            "OutputActivityRatio",
            0,
            Ratios(
                ("IMPORT", "GAS", "1"),
                ("PLANT", "POWER", "1"),
                ("SOLAR", "POWER", "1"),
                ("BACKSTOP", "POWER", "1"),
                ("BACKSTOP", "HEAT", "2"),
                ("BOILER", "HEAT", "1"),
                ("BATTERY", "POWER", "2")
            )
        );
        Param(
            "InputActivityRatio",
            0,
            Ratios(("PLANT", "GAS", "1"), ("BOILER", "GAS", "1"), ("BATTERY", "POWER", "1"))
        );
        Param(
            "CapacityFactor",
            1,
            Over(regions, slices, years)
                .Select(keys =>
                    Line(keys[1][1] == 'D' ? Some(0.3, 0.8) : 0, keys[0], "SOLAR", keys[1], keys[2])
                )
        );
        Param(
            "AvailabilityFactor",
            1,
            Over(regions, years).Select(keys => Line(Some(0.7, 1), keys[0], "PLANT", keys[1]))
        );
        Param(
            "ResidualCapacity",
            0,
            Over(regions, years).Select(keys => Line(Some(0, 6), keys[0], "PLANT", keys[1]))
        );
    }

    private void WriteCosts()
    {
        Param(
            "CapitalCost",
            0,
            Yearly(("PLANT", 5, 20), ("SOLAR", 10, 40), ("BOILER", 1, 5), ("BATTERY", 1, 3))
        );
        Param("FixedCost", 0, Yearly(("PLANT", 0.1, 1), ("SOLAR", 0.1, 1)));
        Param(
            "VariableCost",
            0.0001,
            Over(regions, years)
                .SelectMany(keys =>
                    new[]
                    {
                        Line(Some(1, 5), keys[0], "IMPORT", "1", keys[1]),
                        Line(100, keys[0], "BACKSTOP", "1", keys[1]),
                        Line(100, keys[0], "BACKSTOP", "2", keys[1]),
                    }
                )
        );
    }

    private void WriteLimits()
    {
        Param("TotalAnnualMaxCapacity", -1, Chance(2) ? Yearly(("SOLAR", 2, 10)) : []);
        Param("TotalAnnualMaxCapacityInvestment", -1, Chance(2) ? Yearly(("PLANT", 1, 5)) : []);
        Param("TotalAnnualMinCapacityInvestment", 0, Chance(3) ? Yearly(("SOLAR", 0, 0.2)) : []);
        Param("TotalTechnologyAnnualActivityUpperLimit", -1, Chance(2) ? Yearly(("IMPORT", 5, 30)) : []);
        Param("TotalTechnologyAnnualActivityLowerLimit", 0, Chance(3) ? Yearly(("SOLAR", 0, 0.1)) : []);
        Param(
            "TotalTechnologyModelPeriodActivityUpperLimit",
            -1,
            Chance(3) ? regions.Select(region => Line(Some(20, 80), region, "PLANT")) : []
        );
        Param("CapacityOfOneTechnologyUnit", 0, []);
    }

    private void WriteStorage()
    {
        Param("TechnologyToStorage", 0, regions.Select(region => Line(1, region, "BATTERY", "STORE", "1")));
        Param("TechnologyFromStorage", 0, regions.Select(region => Line(1, region, "BATTERY", "STORE", "2")));
        Param("StorageLevelStart", Chance(2) ? 0 : 0.5, []);
        Param("StorageMaxChargeRate", 99, []);
        Param("StorageMaxDischargeRate", 99, []);
        Param("MinStorageCharge", 0, []);
        Param("OperationalLifeStorage", random.Next(2, 9), []);
        Param(
            "CapitalCostStorage",
            0,
            Over(regions, years).Select(keys => Line(Some(0.1, 2), keys[0], "STORE", keys[1]))
        );
        Param("ResidualStorageCapacity", 1, []);
        Param("DiscountRateStorage", Some(0.02, 0.08), []);
    }

    private void WritePolicies()
    {
        Param("ReserveMargin", 1.1, []);
        Param(
            "ReserveMarginTagFuel",
            0,
            Chance(2) ? Over(regions, years).Select(keys => Line(1, keys[0], "POWER", keys[1])) : []
        );
        Param(
            "ReserveMarginTagTechnology",
            0,
            Over(regions, years)
                .SelectMany(keys =>
                    new[] { Line(1, keys[0], "PLANT", keys[1]), Line(1, keys[0], "BACKSTOP", keys[1]) }
                )
        );
        Param("RETagTechnology", 0, Over(regions, years).Select(keys => Line(1, keys[0], "SOLAR", keys[1])));
        Param("RETagFuel", 0, Over(regions, years).Select(keys => Line(1, keys[0], "POWER", keys[1])));
        Param(
            "REMinProductionTarget",
            0,
            Chance(2) ? Over(regions, years).Select(keys => Line(0.01, keys)) : []
        );
        Param(
            "EmissionActivityRatio",
            0,
            Over(regions, years).Select(keys => Line(Some(0.5, 1), keys[0], "IMPORT", "CO2", "1", keys[1]))
        );
        Param(
            "EmissionsPenalty",
            0,
            Chance(2) ? Over(regions, years).Select(keys => Line(Some(0, 3), keys[0], "CO2", keys[1])) : []
        );
        Param("AnnualExogenousEmission", 0, []);
        Param(
            "AnnualEmissionLimit",
            -1,
            Chance(3) ? Over(regions, years).Select(keys => Line(Some(3, 20), keys[0], "CO2", keys[1])) : []
        );
        Param("ModelPeriodExogenousEmission", 0, []);
        Param(
            "ModelPeriodEmissionLimit",
            -1,
            Chance(3) ? regions.Select(region => Line(Some(10, 60), region, "CO2")) : []
        );
    }

    private IEnumerable<string> EachTechnology(Func<double> value) =>
        Over(regions, ["IMPORT", "PLANT", "SOLAR", "BACKSTOP", "BOILER", "BATTERY"])
            .Select(keys => Line(value(), keys));

    private IEnumerable<string> Ratios(params (string Technology, string Fuel, string Mode)[] links) =>
        Over(regions, years)
            .SelectMany(keys =>
                links.Select(link =>
                    Line(Some(0.9, 1.2), keys[0], link.Technology, link.Fuel, link.Mode, keys[1])
                )
            );

    private IEnumerable<string> Yearly(params (string Technology, double Least, double Most)[] ranges) =>
        Over(regions, years)
            .SelectMany(keys =>
                ranges.Select(range =>
                    Line(Some(range.Least, range.Most), keys[0], range.Technology, keys[1])
                )
            );

    private static IEnumerable<string[]> Over(params string[][] sets) =>
        sets.Aggregate(
            (IEnumerable<string[]>)
                [
                    [],
                ],
            (rows, set) => rows.SelectMany(row => set.Select(member => (string[])[.. row, member]))
        );

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private double Some(double least, double most) =>
        Math.Round(least + (random.NextDouble() * (most - least)), 3);

    private void Set(string name, params string[] members) =>
        text.Append(CultureInfo.InvariantCulture, $"set {name} := {string.Join(' ', members)} ;\n");

    private void Param(string name, double defaultValue, IEnumerable<string> lines)
    {
        text.Append(CultureInfo.InvariantCulture, $"param default {defaultValue:R} : {name} :=\n");
        text.AppendJoin('\n', lines).Append("\n;\n");
    }

    private static string Line(double value, params string[] keys) =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', keys)} {value:R}");
}
