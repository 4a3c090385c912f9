using static CityBraid.Cooperation.Fields;

namespace CityBraid.Cooperation;

/// <summary>What a country promised of its emissions, by what it gets there, and how far it is.</summary>
internal static class NdcShapes
{
    private static readonly string[] Gases = ["co2", "ch4", "n2o", "hfcs", "pfcs", "sf6", "nf3"];

    /// <summary>The sectors of IPCC 2006, agriculture told apart from land use.</summary>
    private static readonly string[] Sectors =
    [
        "energy",
        "industrial-processes",
        "agriculture",
        NdcWords.LandUse,
        "waste",
        "other-sector",
    ];

    private static readonly string[] GwpSets = ["ar4", NdcWords.TableGwpSet, "ar6"];

    public static RecordShape[] All { get; } = [Target(), Measure(), Emission()];

    private static RecordShape Target() =>
        Shape(
            RecordKind.NdcTarget,
            Name,
            One("country", RecordKind.Country).Required(),
            Choice("condition", "unconditional", "conditional").Required(),
            Choice(
                    "target_type",
                    NdcWords.Absolute,
                    NdcWords.BelowBusinessAsUsual,
                    NdcWords.Intensity,
                    "peak",
                    NdcWords.NotGreenhouse
                )
                .Required(),
            Choice("span", NdcWords.SingleYear, "multi-year").Required(),
            Rows("target_years", Date("year").Required(), Number("reduction"), Number("target_level"))
                .Required(),
            Date("base_year"),
            Number("base_value"),
            Rows("base_series", Date("year").Required(), Number("value").Required()),
            Text("unit"),
            Choices("gases", Gases),
            Choices("sectors", Sectors),
            Choice(
                "land_use",
                "land-in-total",
                "land-to-reference-level",
                "land-by-activity",
                "land-left-out"
            ),
            Choice("gwp_set", GwpSets),
            Many("indicators", RecordKind.Indicator),
            Rows(
                "projected",
                One("indicator", RecordKind.Indicator).Required(),
                Choice("scenario", [.. NdcWords.Scenarios]).Required(),
                Date("year").Required(),
                Number("value").Required()
            ),
            Rows("definitions", Local("term").Required(), Local("meaning").Required()),
            Long("methodology"),
            Choice("status", "in-preparation", "submitted", "withdrawn"),
            Flag(NdcWords.Validated),
            Documents("report", "annex")
        );

    private static RecordShape Measure() =>
        Shape(
            RecordKind.NdcMeasure,
            Name,
            One("country", RecordKind.Country).Required(),
            Long("description"),
            Long("objectives"),
            Choice(
                "instrument",
                "regulatory",
                "economic",
                "fiscal",
                "voluntary",
                "information",
                "research",
                "other-instrument"
            ),
            Choice("status", "planned", "adopted", "implemented", "ended"),
            Choices("sectors", Sectors),
            Choices("gases", Gases),
            Date("start_year"),
            Many("organisations", RecordKind.Organisation),
            Many("projects", RecordKind.Project),
            Many("targets", RecordKind.NdcTarget),
            Text("unit"),
            Choice("gwp_set", GwpSets),
            Rows("expected", Date("year").Required(), Number("value").Required()),
            Rows(
                "measured",
                Date("year").Required(),
                Number("value"),
                One("indicator", RecordKind.Indicator),
                Local("method")
            ),
            Flag(NdcWords.Validated),
            Documents("report", "annex")
        );

    private static RecordShape Emission() =>
        Shape(
            RecordKind.NdcEmission,
            Local(CooperationRecord.NameField),
            One("country", RecordKind.Country).Required(),
            Choice("basis", [NdcWords.Inventory, .. NdcWords.Scenarios]).Required(),
            Date("year").Required(),
            Choice("sector", Sectors).Required(),
            Choice("gas", Gases).Required(),
            Choice(
                    "activity",
                    "fuel-burnt",
                    "industrial-process",
                    "leakage",
                    "livestock-and-soils",
                    "waste-treatment",
                    "carbon-stock-change",
                    NdcWords.PurchasedElectricity,
                    NdcWords.PurchasedHeat
                )
                .Required(),
            Number("value").Required(),
            Text("unit").Required(),
            Choice("gwp_set", GwpSets),
            Flag(NdcWords.Validated)
        );
}
