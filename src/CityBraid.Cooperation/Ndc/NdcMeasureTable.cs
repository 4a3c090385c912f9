using System.Globalization;

namespace CityBraid.Cooperation;

/// <summary>Table II.5: measures, what they were expected to avoid and what was measured.</summary>
internal static class NdcMeasureTable
{
    private static readonly NdcColumn[] Columns =
    [
        .. new[]
        {
            "country",
            "measure",
            "description",
            "objectives",
            "instrument",
            "status",
            "sectors",
            "gases",
            "start_year",
            "organisations",
            "gwp_set",
            "year",
            "expected",
            "measured",
            "difference",
            "share",
        }.Select(name => new NdcColumn(name)),
    ];

    public static NdcTable Of(
        IReadOnlyList<MeasureProgress> measures,
        CooperationBook book,
        NdcMarks marks
    ) =>
        new(
            "II.5",
            Columns,
            [
                .. from progress in measures
                from year in progress.Years.DefaultIfEmpty()
                select Row(progress.Measure, year, (book, marks)).Made(Columns),
            ]
        );

    private static NdcRowDraft Row(
        CooperationRecord measure,
        MeasureEffect? year,
        (CooperationBook Book, NdcMarks Marks) by
    )
    {
        var (book, marks) = by;
        var (row, fields, key) = (new NdcRowDraft(measure), measure.Fields, measure.Key);
        var country = fields["country"] ?? string.Empty;
        row.HoldIfNotValid(marks);
        row.Add("country", NdcCell.OfText(book.NameOf(RecordKind.Country, country), key));
        row.Need("measure", NdcCell.OfText(measure.Name, key));
        row.Need("description", NdcCell.OfText(fields.FindLocal("description"), key));
        row.Need("objectives", NdcCell.OfText(fields.FindLocal("objectives"), key));
        row.Need("instrument", NdcCell.OfChoice(fields["instrument"], key));
        row.Need("status", NdcCell.OfChoice(fields["status"], key));
        row.Need("sectors", NdcCell.OfChoices(fields.Members("sectors"), key));
        row.Need("gases", NdcCell.OfChoices(fields.Members("gases"), key));
        row.Need("start_year", NdcCell.OfDate(fields["start_year"], key));
        row.Need("organisations", NdcCell.OfTexts(Organisations(fields, book), key));
        row.Need("gwp_set", NdcCell.OfChoice(fields["gwp_set"], key));
        AddEffect(row, year);
        return row;
    }

    private static void AddEffect(NdcRowDraft row, MeasureEffect? year)
    {
        foreach (var gap in year?.Gaps ?? [])
        {
            row.Hold(gap.Reason, gap.Field);
        }

        RecordKey[] records =
        [
            row.Key,
            .. year?.Indicator is { } indicator
                ? new[] { new RecordKey(row.Key.Workspace, RecordKind.Indicator, new RecordCode(indicator)) }
                : [],
        ];
        row.Add("year", NdcCell.OfDate(year?.Year.ToString(CultureInfo.InvariantCulture), row.Key));
        row.Need("expected", NdcCell.OfNumber(year?.Expected, row.Key));
        row.Add("measured", NdcCell.OfNumber(year?.Measured, records));
        row.Add("difference", NdcCell.OfNumber(year?.Difference, records));
        row.Add("share", NdcCell.OfNumber(year?.Share, records));
    }

    private static Kernel.LocalText[] Organisations(FieldSet fields, CooperationBook book) =>
        [
            .. fields
                .Members("organisations")
                .Select(organisation => book.NameOf(RecordKind.Organisation, organisation)),
        ];
}
