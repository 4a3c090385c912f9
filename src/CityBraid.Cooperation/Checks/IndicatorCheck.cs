using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Finds what is wrong with how an indicator is computed and where it is to go.</summary>
internal sealed class IndicatorCheck(RecordDraft draft, CooperationBook book)
{
    private const decimal PerCent = 100;
    private const int LatestYear = 2200;
    private const decimal LargestValue = 1_000_000_000_000_000;

    private readonly FieldSet fields = draft.Fields;
    private readonly string code = draft.Key.Code.Value;

    public IEnumerable<Finding> Findings =>
        [
            .. Variables(),
            .. Formula(),
            .. Annualised(),
            .. Conversions(),
            .. Circles(),
            .. Milestones(),
            .. Bounds(),
        ];

    private IEnumerable<Finding> Variables() =>
        from row in fields.Rows("variables")
        where row.Value["fact"] is not null && row.Value["indicator"] is not null
        select Error(
            "cooperation.variable-of-two",
            $"variables/{row.Key}/fact",
            ("variable", row.Value["variable"] ?? row.Key)
        );

    /// <summary>Units are looked at when values are: the formula itself has to be right without.</summary>
    private IEnumerable<Finding> Formula()
    {
        if (fields["formula"] is not { } text)
        {
            return [];
        }

        var names = IndicatorVariable.Of(fields).Select(variable => variable.Name);
        var read = Read(text, names);
        if (read.IsRefused)
        {
            return Placed(read.Refusal.Findings, "formula");
        }

        return fields["type"] != "percentage" ? []
            : !read.Value.IsRatio ? [Error("cooperation.formula-no-ratio", "formula")]
            : IndicatorDefinition.IsPerCent(read.Value.Factor) ? []
            :
            [
                Error(
                    "cooperation.percentage-factor",
                    "formula",
                    ("factor", FormulaTexts.Number(read.Value.Factor))
                ),
            ];
    }

    /// <summary>A share is not that of a year, and what is so already is not made so again.</summary>
    private IEnumerable<Finding> Annualised()
    {
        if (!fields.Has("annualised"))
        {
            yield break;
        }

        if (fields["type"] == "percentage")
        {
            yield return Error("cooperation.annualised-percentage", "annualised", ("indicator", code));
        }

        if (
            fields["formula"] is { } text
            && IndicatorFormula.Read(IndicatorDefinition.FormulaName(code), text) is { IsRefused: false } read
            && read.Value.IsAnnualised
        )
        {
            yield return Error("cooperation.formula-annualised-twice", "annualised", ("position", "1"));
        }
    }

    private IEnumerable<Finding> Conversions() =>
        from row in fields.Rows("global")
        where row.Value["conversion"] is not null
        let read = Read(row.Value["conversion"]!, [GlobalLink.LocalName])
        from finding in Placed(read.Refusal?.Findings ?? [], $"global/{row.Key}/conversion")
        select finding;

    private Result<FormulaAnswer> Read(string text, IEnumerable<string> names)
    {
        var formula = IndicatorFormula.Read(IndicatorDefinition.FormulaName(code), text);
        return formula.IsRefused
            ? formula.Refusal
            : FormulaEvaluation.Of(
                new FormulaQuestion(
                    formula.Value,
                    [.. names.Select(name => new StatedValue(name, Amount: null, Unit.One))]
                )
            );
    }

    /// <summary>An indicator that is, over whatever steps, computed from itself.</summary>
    private IEnumerable<Finding> Circles()
    {
        var paths = new Queue<string[]>([
            [code],
        ]);
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (paths.TryDequeue(out var path))
        {
            foreach (var next in IndicatorsOf(path[^1]))
            {
                if (next == code)
                {
                    yield return Error(
                        "cooperation.formula-circle",
                        "variables",
                        ("path", string.Join(" → ", path.Append(next)))
                    );
                }
                else if (passed.Add(next))
                {
                    paths.Enqueue([.. path, next]);
                }
            }
        }
    }

    private IEnumerable<string> IndicatorsOf(string indicator)
    {
        var known = indicator == code ? fields : book.Find(RecordKind.Indicator, indicator)?.Fields;
        return known is null
            ? []
            : IndicatorVariable.Of(known).Select(variable => variable.Indicator).OfType<string>().Distinct();
    }

    private IEnumerable<Finding> Milestones()
    {
        var told = (
            from row in fields.Rows("milestones")
            let period = DateText.Find(row.Value["date"])
            where period is not null
            select (Row: row.Key, Form: row.Value["form"], Project: row.Value["project"], Period: period)
        ).ToList();
        var twice =
            from one in told
            group one by (one.Form, one.Project, one.Period) into same
            from again in same.Skip(1)
            select Error(
                "cooperation.milestone-twice",
                $"milestones/{again.Row}/date",
                ("period", $"{again.Period}")
            );
        var before =
            from target in told
            where target.Form == "target"
            from baseline in told
            where baseline.Form == "baseline" && baseline.Project == target.Project
            where target.Period.To <= baseline.Period.To
            select Error(
                "cooperation.target-before-baseline",
                $"milestones/{target.Row}/date",
                ("target", $"{target.Period}"),
                ("baseline", $"{baseline.Period}")
            );
        return twice.Concat(before).Concat(Far());
    }

    /// <summary>Numbers and years that nobody means, and that no line can be drawn to.</summary>
    private IEnumerable<Finding> Far() =>
        from row in fields.Rows("milestones")
        let isLate = DateText.Find(row.Value["date"])?.To.Year > LatestYear
        let isLarge = row.Value.FindNumber("value") is < -LargestValue or > LargestValue
        where isLate || isLarge
        select Error(
            "cooperation.number-out-of-range",
            $"milestones/{row.Key}/{(isLate ? "date" : "value")}",
            ("field", isLate ? "date" : "value"),
            ("min", isLate ? "1900" : FormulaTexts.Number(-LargestValue)),
            ("max", FormulaTexts.Number(isLate ? LatestYear : LargestValue))
        );

    private IEnumerable<Finding> Bounds()
    {
        if (fields.FindNumber("coverage_min") is < 0 or > PerCent)
        {
            yield return Beyond("coverage_min", "0", "100");
        }

        foreach (var name in new[] { "reporters_min", "places_count" })
        {
            if (fields.FindNumber(name) is { } number && !(number is >= 1 and <= int.MaxValue))
            {
                yield return Beyond(name, "1", FormulaTexts.Number(int.MaxValue));
            }
            else if (fields.FindNumber(name) is { } part && part != decimal.Truncate(part))
            {
                yield return Error("cooperation.not-whole", name, ("field", name));
            }
        }
    }

    private Finding Beyond(string field, string least, string most) =>
        Error("cooperation.number-out-of-range", field, ("field", field), ("min", least), ("max", most));

    private IEnumerable<Finding> Placed(IEnumerable<Finding> findings, string path) =>
        findings.Select(finding => new Finding(
            finding.Severity,
            finding.Code,
            RecordPlace.Of(draft.Key, path),
            [.. finding.Values.Select(value => (value.Key, value.Value))]
        ));

    private Finding Error(string finding, string path, params (string, string)[] values) =>
        new(Severity.Error, finding, RecordPlace.Of(draft.Key, path), values);
}
