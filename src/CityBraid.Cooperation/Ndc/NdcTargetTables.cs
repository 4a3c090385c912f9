using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>The tables of targets and their indicators: II.1 to II.4 and II.10.</summary>
internal sealed class NdcTargetTables(
    IReadOnlyList<CooperationRecord> targets,
    NdcValues values,
    NdcLevels levels,
    NdcMarks marks
)
{
    private const decimal PerCent = 100;

    private static readonly string[] Followed = ["country", "target", "condition", "indicator"];

    private readonly CooperationBook book = values.Board.Book;

    public IEnumerable<NdcTable> First => [Indicators(), Definitions(), Methodologies(), Summary()];

    /// <summary>II.10: where indicators are to go under each scenario.</summary>
    public NdcTable Projections()
    {
        var years = targets
            .SelectMany(target => target.Fields.Rows("projected"))
            .Select(row => NdcYears.Find(row.Value["year"]))
            .OfType<int>()
            .Distinct()
            .Order();
        NdcColumn[] columns =
        [
            .. Named([.. Followed, "unit", "latest_year", "latest", "scenario"]),
            .. years.Select(NdcColumn.Of),
        ];
        return new NdcTable(
            "II.10",
            columns,
            [
                .. from target in targets
                from rows in target
                    .Fields.Rows("projected")
                    .GroupBy(row => (row.Value["indicator"], row.Value["scenario"]))
                select Projected(target, [.. rows.Select(row => row.Value)]).Made(columns),
            ]
        );
    }

    private static IEnumerable<NdcColumn> Named(params IEnumerable<string> names) =>
        names.Select(name => new NdcColumn(name));

    private NdcTable Indicators()
    {
        NdcColumn[] columns =
        [
            .. Named([.. Followed, "definition", "unit", "reference_year", "reference", "data_source"]),
        ];
        return new NdcTable("II.1", columns, [.. Each(Described).Select(row => row.Made(columns))]);
    }

    private NdcTable Definitions()
    {
        NdcColumn[] columns = [.. Named("country", "target", "term", "meaning")];
        var terms =
            from target in targets
            from row in target.Fields.Rows("definitions")
            select Defined(target, row.Value.FindLocal("term"), row.Value.FindLocal("meaning"), target.Key);
        var measured =
            from target in targets
            from definition in IndicatorsOf(target)
            select Defined(
                target,
                definition.Record.Name,
                definition.Record.Fields.FindLocal("definition"),
                definition.Record.Key
            );
        return new NdcTable("II.2", columns, [.. terms.Concat(measured).Select(row => row.Made(columns))]);
    }

    private NdcTable Methodologies()
    {
        NdcColumn[] columns =
        [
            .. Named("country", "target", "condition", "target_type", "span", "base_year", "gases"),
            .. Named("sectors", "land_use", "gwp_set", "methodology"),
        ];
        return new NdcTable("II.3", columns, [.. targets.Select(target => Method(target).Made(columns))]);
    }

    /// <summary>The structured summary: where each indicator stood, stands and is to stand.</summary>
    private NdcTable Summary()
    {
        var years = targets
            .SelectMany(IndicatorsOf)
            .SelectMany(definition => values.YearsOf(definition.Code))
            .Distinct()
            .Order()
            .ToArray();
        NdcColumn[] columns =
        [
            .. Named([.. Followed, "unit", "reference_year", "reference"]),
            .. years.Select(NdcColumn.Of),
            .. Named("latest_year", "latest", "target_year", "target_level", "level_from", "progress"),
        ];
        return new NdcTable("II.4", columns, [.. Each(Summed).Select(row => row.Made(columns))]);
    }

    private IEnumerable<IndicatorDefinition> IndicatorsOf(CooperationRecord target) =>
        target.Fields.Members("indicators").Select(values.Board.Find).OfType<IndicatorDefinition>();

    /// <summary>A line for each indicator of each target; a target without one is told as such.</summary>
    private IEnumerable<NdcRowDraft> Each(
        Func<CooperationRecord, IndicatorDefinition, IEnumerable<NdcRowDraft>> fill
    ) =>
        targets.SelectMany(target =>
            IndicatorsOf(target).ToArray() is { Length: > 0 } known
                ? known.SelectMany(definition => fill(target, definition))
                : [WithoutIndicator(target)]
        );

    private NdcRowDraft WithoutIndicator(CooperationRecord target)
    {
        var row = Begun(target);
        row.Need("indicator", cell: null);
        return row;
    }

    private NdcRowDraft Begun(CooperationRecord target)
    {
        var row = new NdcRowDraft(target);
        var country = target.Fields["country"];
        row.Need(
            "country",
            country is null ? null : NdcCell.OfText(book.NameOf(RecordKind.Country, country), target.Key)
        );
        row.Add("target", NdcCell.OfText(target.Name, target.Key));
        row.Need("condition", NdcCell.OfChoice(target.Fields["condition"], target.Key));
        row.HoldIfNotValid(marks);
        return row;
    }

    private NdcRowDraft Begun(CooperationRecord target, IndicatorDefinition definition)
    {
        var row = Begun(target);
        var key = definition.Record.Key;
        var isPercentage = definition.Kind == IndicatorKind.Percentage;
        row.Add("indicator", NdcCell.OfText(definition.Record.Name, key));
        row.Need(
            "unit",
            NdcCell.OfUnit(definition.Record.Fields["unit"] ?? (isPercentage ? "%" : null), key)
        );
        var changed = values.Board.ChangesOf(definition.Code).Select(change => change.Field);
        foreach (var field in changed.Distinct(StringComparer.Ordinal))
        {
            row.Note(NdcGapReason.ChangedSinceApproval, field);
        }

        return row;
    }

    private static Milestone? ReferenceOf(IndicatorDefinition definition) =>
        definition.Milestones("baseline", definition.Record.Fields["project"]) is [.., var last]
            ? last
            : null;

    /// <summary>
    /// Where progress is counted from, in the frame that the level is of: the target's own base for the
    /// target's own level, where the indicator stood for the indicator's milestone. Below business as usual
    /// there is none: what would have been changes every year.
    /// </summary>
    private NdcLevel? FindStart(CooperationRecord target, IndicatorDefinition definition, NdcLevel? level)
    {
        var isOfTarget = level is { Source: NdcLevel.OfTarget };
        if (isOfTarget && target.Fields["target_type"] == NdcWords.BelowBusinessAsUsual)
        {
            return null;
        }

        if (isOfTarget && levels.FindBase(target, definition) is { } own)
        {
            return own;
        }

        return ReferenceOf(definition) is { } reference && (!isOfTarget || IsOfBaseYear(target, reference))
            ? new NdcLevel(reference.Value, Gap: null) { Records = [definition.Record.Key] }
            : null;
    }

    /// <summary>Whether an indicator stood there in the target's base year; so when none is stated.</summary>
    private static bool IsOfBaseYear(CooperationRecord target, Milestone reference) =>
        DateText.Find(target.Fields["base_year"]) is not { } year || year.To.Year == reference.Period.To.Year;

    private static void AddReference(NdcRowDraft row, IndicatorDefinition definition)
    {
        var key = definition.Record.Key;
        var reference = ReferenceOf(definition);
        row.Need("reference", NdcCell.OfNumber(reference?.Value, key));
        row.Add(
            "reference_year",
            NdcCell.OfDate(reference is null ? null : DateText.Of(reference.Period), key)
        );
    }

    private IEnumerable<NdcRowDraft> Described(CooperationRecord target, IndicatorDefinition definition)
    {
        var row = Begun(target, definition);
        var (fields, key) = (definition.Record.Fields, definition.Record.Key);
        row.Need("definition", NdcCell.OfText(fields.FindLocal("definition"), key));
        AddReference(row, definition);
        row.Need("data_source", NdcCell.OfText(fields.FindLocal("data_source"), key));
        yield return row;
    }

    private NdcRowDraft Defined(CooperationRecord target, LocalText? term, LocalText? meaning, RecordKey key)
    {
        var row = Begun(target);
        row.Need("term", NdcCell.OfText(term, key));
        row.Need("meaning", NdcCell.OfText(meaning, key));
        return row;
    }

    private NdcRowDraft Method(CooperationRecord target)
    {
        var (row, fields, key) = (Begun(target), target.Fields, target.Key);
        row.Add("target_type", NdcCell.OfChoice(fields["target_type"], key));
        row.Add("span", NdcCell.OfChoice(fields["span"], key));
        row.Add("base_year", NdcCell.OfDate(fields["base_year"], key));
        row.Need("methodology", NdcCell.OfText(fields.FindLocal("methodology"), key));
        (string Column, NdcCell? Cell)[] greenhouse =
        [
            ("gases", NdcCell.OfChoices(fields.Members("gases"), key)),
            ("sectors", NdcCell.OfChoices(fields.Members("sectors"), key)),
            ("land_use", NdcCell.OfChoice(fields["land_use"], key)),
            ("gwp_set", NdcCell.OfChoice(fields["gwp_set"], key)),
        ];
        Action<string, NdcCell?> tell = fields["target_type"] == NdcWords.NotGreenhouse ? row.Add : row.Need;
        foreach (var (column, cell) in greenhouse)
        {
            tell(column, cell);
        }

        return row;
    }

    private IEnumerable<NdcRowDraft> Summed(CooperationRecord target, IndicatorDefinition definition)
    {
        var targetYears = target
            .Fields.Rows("target_years")
            .Select(row => DateText.Find(row.Value["year"]))
            .OfType<Period>()
            .OrderBy(period => period.To)
            .ToArray();
        return targetYears.Length == 0
            ? [Summed(target, definition, goal: null)]
            : targetYears.Select(goal => Summed(target, definition, goal));
    }

    private NdcRowDraft Summed(CooperationRecord target, IndicatorDefinition definition, Period? goal)
    {
        var row = Begun(target, definition);
        var level = goal is null ? null : levels.Of(target, definition, goal);
        var start = FindStart(target, definition, level);
        var isOwn = start?.Records.Contains(target.Key) is true;
        if (isOwn)
        {
            row.Need("reference", NdcCell.OfNumber(start!.Value, start.Records));
            row.Add("reference_year", NdcCell.OfDate(target.Fields["base_year"], target.Key));
        }
        else
        {
            AddReference(row, definition);
        }

        foreach (var year in values.YearsOf(definition.Code))
        {
            row.Add(NdcColumn.NameOf(year), CellOf(definition, year));
            if (values.Find(definition.Code, Period.Year(year)).Gap is { } untold)
            {
                row.Note(untold.Reason, NdcColumn.NameOf(year));
            }
        }

        foreach (var other in values.OtherYearsOf(definition.Code))
        {
            row.Note(NdcGapReason.OtherYear, DateText.Of(other));
        }

        AddLatest(row, definition);
        row.Add("target_year", NdcCell.OfDate(goal is null ? null : DateText.Of(goal), target.Key));
        if (level?.Gap is { } gap)
        {
            row.Hold(gap.Reason, gap.Field);
        }
        else
        {
            row.Need("target_level", NdcCell.OfNumber(level?.Value, level?.Records ?? []));
        }

        row.Add("level_from", level?.Source is { } source ? NdcCell.OfLine(source) : null);
        row.Add("progress", Progress(definition, start?.Value, level?.Value));
        return row;
    }

    private NdcCell? CellOf(IndicatorDefinition definition, int year)
    {
        var period = Period.Year(year);
        return NdcCell.OfNumber(
            values.Find(definition.Code, period).Value?.Value,
            values.RecordsOf(definition, period)
        );
    }

    private void AddLatest(NdcRowDraft row, IndicatorDefinition definition)
    {
        var latest = values.FindLatest(definition.Code);
        if (latest.Gap is { } gap)
        {
            row.Hold(gap.Reason, "latest");
        }

        var period = latest.Value?.Period;
        row.Need("latest", period is null ? null : CellOf(definition, period.From.Year));
        row.Add(
            "latest_year",
            NdcCell.OfDate(period is null ? null : DateText.Of(period), definition.Record.Key)
        );
    }

    /// <summary>How much of the way from the start to the target is gone; null without either.</summary>
    private NdcCell? Progress(IndicatorDefinition definition, decimal? start, decimal? level)
    {
        var latest = values.FindLatest(definition.Code).Value;
        if (
            start is null
            || level is null
            || latest is null
            || ExactArithmetic.Sum(level.Value, -start.Value) is not ({ } way and not 0)
            || ExactArithmetic.Sum(latest.Value!.Value, -start.Value) is not { } gone
        )
        {
            return null;
        }

        return NdcCell.OfNumber(
            ExactArithmetic.Ratio(gone, way, PerCent),
            values.RecordsOf(definition, latest.Period)
        );
    }

    private NdcRowDraft Projected(CooperationRecord target, IReadOnlyList<FieldSet> rows)
    {
        if (values.Board.Find(rows[0]["indicator"]) is not { } definition)
        {
            return WithoutIndicator(target);
        }

        var row = Begun(target, definition);
        AddLatest(row, definition);
        row.Need("scenario", NdcCell.OfChoice(rows[0]["scenario"], target.Key));
        foreach (var one in rows)
        {
            if (NdcYears.Find(one["year"]) is { } year)
            {
                row.Add(NdcColumn.NameOf(year), NdcCell.OfNumber(one.FindNumber("value"), target.Key));
            }
        }

        return row;
    }
}
