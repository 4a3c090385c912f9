using CityBraid.Cooperation;
using CityBraid.Kernel;
using CityBraid.Tables;
using CityBraid.Tests.House;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Cooperation.Ndc;

/// <summary>Targets, measures and figures of emissions for tests.</summary>
internal static class Contributions
{
    public static (string, string)[] Target { get; } =
    [
        ("name/en", "30 % below 2010"),
        ("country", "in"),
        ("condition", "unconditional"),
        ("target_type", "absolute"),
        ("span", "single-year"),
        ("target_years/t1/year", "2030"),
        ("target_years/t1/reduction", "30"),
        ("base_year", "2010"),
        ("gases/co2", "1"),
        ("gwp_set", "ar5"),
        ("validated", "1"),
    ];

    public static (string, string)[] Measure { get; } =
    [
        ("name/en", "Solar roofs"),
        ("country", "in"),
        ("description/en", "Roofs"),
        ("objectives/en", "Less coal"),
        ("instrument", "economic"),
        ("status", "implemented"),
        ("sectors/energy", "1"),
        ("gases/co2", "1"),
        ("start_year", "2018"),
        ("organisations/unit", "1"),
        ("unit", "t CO2e"),
        ("gwp_set", "ar5"),
        ("expected/e1/year", "2020"),
        ("expected/e1/value", "5000"),
        ("validated", "1"),
    ];

    public static (string, string)[] Emission { get; } =
    [
        ("country", "in"),
        ("basis", "inventory"),
        ("year", "2019"),
        ("sector", "waste"),
        ("gas", "ch4"),
        ("activity", "waste-treatment"),
        ("value", "2"),
        ("unit", "kt"),
        ("validated", "1"),
    ];

    public static CooperationRecord[] Directory { get; } =
    [
        Known.Record(RecordKind.Country, "in", ("name/en", "India"), ("iso2", "IN")),
        Known.Record(RecordKind.Organisation, "unit", ("name/en", "Unit")),
    ];

    private static GwpSet Potentials { get; } =
        GwpSet
            .From(
                new ReferenceFiles(path => File.OpenRead(Path.Combine(Repository.Root, "data", path))).Load(
                    GwpSet.Table
                )
            )
            .Single(set => set.Name == "AR5");

    /// <summary>The fields with some replaced; an empty text takes one away.</summary>
    public static (string, string)[] With(
        this (string Path, string Text)[] fields,
        params (string Path, string Text)[] others
    ) =>
        [
            .. fields.Where(field => !others.Any(other => other.Path == field.Path)),
            .. others.Where(other => other.Text.Length > 0),
        ];

    public static NdcOverview Overview(params CooperationRecord[] records) => Overview(records, approved: []);

    /// <summary>What is on record, with the reports that were approved.</summary>
    public static NdcOverview Overview(CooperationRecord[] records, params string[] approved)
    {
        var deeds = approved.Select(report => new ReportDeed(
            new RecordCode(report),
            1,
            ReportDeedKind.Approved,
            "test",
            default,
            string.Empty
        ));
        var board = IndicatorBoard.Of(
            Known.Book([.. Directory, .. records]),
            [.. deeds],
            [],
            TemporaryDatabase.Units
        );
        var marks = NdcMarks.Of(records.SelectMany(History));
        return NdcOverview.Of(board, country: null, (TemporaryDatabase.Units, Potentials), marks);
    }

    /// <summary>Somebody writes the figures; where they are marked, somebody else does that.</summary>
    private static CooperationRecord[] History(CooperationRecord record) =>
        record.Fields.Has("validated")
            ?
            [
                record with
                {
                    Fields = record.Fields.With([KeyValuePair.Create("validated", "")]),
                    ChangedBy = "author",
                },
                record with
                {
                    Revision = 2,
                    ChangedBy = "checker",
                },
            ]
            : [record];

    /// <summary>The numbers and years that a line tells, by the names of their columns.</summary>
    public static object? Say(this NdcTable table, NdcRow row, string column) =>
        NdcFile.Say(row.Cells[table.Columns.ToList().FindIndex(one => one.Name == column)], "en");
}
