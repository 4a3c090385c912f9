using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>An indicator as its record defines it, ready to be computed and put together.</summary>
public sealed class IndicatorDefinition
{
    /// <summary>The project of what belongs to no project: the whole workspace.</summary>
    public const string Everything = "*";

    /// <summary>The project, below the whole workspace, of what is reported without a project.</summary>
    public const string Unassigned = "*own";

    private const decimal PerCent = 100;

    private readonly UnitLibrary units;

    private IndicatorDefinition(CooperationRecord record, UnitLibrary units)
    {
        Record = record;
        this.units = units;
        Variables = IndicatorVariable.Of(record.Fields);
        Kind = IndicatorNames.Kinds.GetValueOrDefault(record.Fields["type"] ?? string.Empty);
        Missing = IndicatorNames.Missing.GetValueOrDefault(record.Fields["missing"] ?? string.Empty);
        Unit = FindUnit(record.Fields["unit"]);
        Findings = [.. Ambiguous()];
    }

    /// <summary>The record.</summary>
    public CooperationRecord Record { get; }

    /// <summary>The code by which everything refers to it.</summary>
    public string Code => Record.Key.Code.Value;

    /// <summary>What it says.</summary>
    public IndicatorKind Kind { get; }

    /// <summary>The unit of its values; null for pure numbers, or where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>How it is computed; null when its values are entered.</summary>
    public IndicatorFormula? Formula { get; private init; }

    /// <summary>The names in its formula.</summary>
    public IReadOnlyList<IndicatorVariable> Variables { get; }

    /// <summary>What is done where a value is missing.</summary>
    public MissingValues Missing { get; }

    /// <summary>
    /// Whether its values are put together part by part: a percentage, or what one thing over another makes.
    /// </summary>
    public bool IsRatio { get; private init; }

    /// <summary>What a ratio is multiplied by after its parts were added.</summary>
    public decimal Factor { get; private init; } = 1;

    /// <summary>Whether a larger value is the better one; null when nobody says.</summary>
    public bool? IsMoreBetter =>
        Record.Fields["better"] switch
        {
            "more" => true,
            "less" => false,
            _ => null,
        };

    /// <summary>
    /// Whether values add up over time and places, so that one of a month is not like one of a year, nor one
    /// of a project like one of all.
    /// </summary>
    public bool IsAddedUp => Kind == IndicatorKind.Number && !IsRatio && !Record.Fields.Has("cumulative");

    /// <summary>The unit as it is written; per cent for a percentage without one; null for none.</summary>
    public string? UnitText => Record.Fields["unit"] ?? (Kind == IndicatorKind.Percentage ? "%" : null);

    /// <summary>What is wrong with the formula; empty when nothing is.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Whether values of two periods can be compared: what adds up needs one length.</summary>
    public bool IsComparable(Period left, Period right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        // A leap year is as long as any other, and so are months.
        const int Leeway = 3;
        return !IsAddedUp || Math.Abs(left.Days - right.Days) <= Leeway;
    }

    /// <summary>Reads a record; what is wrong with its formula is among the findings.</summary>
    public static IndicatorDefinition Of(CooperationRecord record, UnitLibrary units)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(units);
        var plain = new IndicatorDefinition(record, units);
        var factor = plain.Kind == IndicatorKind.Percentage ? PerCent : 1;
        if (record.Fields["formula"] is not { } text)
        {
            return new IndicatorDefinition(record, units)
            {
                Factor = factor,
                IsRatio = plain.Kind == IndicatorKind.Percentage,
            };
        }

        var formula = IndicatorFormula.Read(FormulaName(plain.Code), text);
        if (formula.IsRefused)
        {
            return new IndicatorDefinition(record, units)
            {
                Factor = factor,
                Findings = [.. plain.Findings, .. formula.Refusal.Findings],
            };
        }

        // Without any value a formula has no value, but shows whether it is a ratio, and times what.
        var bare = FormulaEvaluation.Of(
            new FormulaQuestion(formula.Value, [.. plain.Values(FieldSet.Empty)])
        );
        return new IndicatorDefinition(record, units)
        {
            Formula = formula.Value,
            // A percentage is n / d × 100, whether its formula says so or not.
            Factor = bare.IsRefused || plain.Kind == IndicatorKind.Percentage ? factor : bare.Value.Factor,
            IsRatio =
                plain.Kind == IndicatorKind.Percentage || bare is { IsRefused: false, Value.IsRatio: true },
            Findings = [.. plain.Findings, .. plain.FaultsOf(bare)],
        };
    }

    /// <summary>
    /// Where it stood and is to stand: for one project, or for all where that one says nothing.
    /// </summary>
    /// <param name="form"><c>baseline</c> or <c>target</c>.</param>
    /// <param name="project">The project; null for all.</param>
    public IReadOnlyList<Milestone> Milestones(string form, string? project)
    {
        var rows = Record
            .Fields.Rows("milestones")
            .Select(row => row.Value)
            .Where(row => row["form"] == form);
        var own = rows.Where(row => row["project"] == project).ToList();
        return
        [
            .. from row in own.Count > 0 ? own : rows.Where(row => row["project"] is null)
            let period = DateText.Find(row["date"])
            let value = row.FindNumber("value")
            where period is not null && value is not null
            orderby period.To
            select new Milestone(period, value.Value),
        ];
    }

    /// <summary>
    /// The line towards the next target after a period, from the target before it or the baseline; null
    /// without baseline and target.
    /// </summary>
    public TargetPath? FindPath(string? project, Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (baselines, targets) = (Milestones("baseline", project), Milestones("target", project));
        if (baselines.Count == 0 || targets.Count == 0)
        {
            return null;
        }

        var target = targets.FirstOrDefault(one => one.Period.To >= period.To) ?? targets[^1];
        var start = baselines
            .Concat(targets)
            .Where(one => one.Period.To < target.Period.To)
            .MaxBy(one => one.Period.To);
        return start is null || baselines[0].Period.To >= target.Period.To
            ? null
            : new TargetPath(start, target, IsMoreBetter ?? target.Value >= baselines[^1].Value);
    }

    /// <summary>
    /// Whether the path of a project is its own, or one that each project may be held against: what projects
    /// add up to is aimed at by all together.
    /// </summary>
    internal bool HasPathOf(string? project) =>
        project is null
        || Record.Fields["project"] == project
        || IsRatio
        || Kind != IndicatorKind.Number
        || Record.Fields.Rows("milestones").Any(row => row.Value["project"] == project);

    /// <summary>What a report's inputs give; refused with all that is wrong with them.</summary>
    public Result<FormulaAnswer>? Evaluate(FieldSet report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Formula is null
            ? null
            : FormulaEvaluation.Of(new FormulaQuestion(Formula, [.. Values(report)]) { Missing = Missing });
    }

    /// <summary>What findings call an indicator's formula: no name in a formula can be the same.</summary>
    internal static string FormulaName(string code) => $"indicator {code}";

    /// <summary>How its values add up over projects.</summary>
    internal LogframeIndicator ToLogframe() =>
        new(Code)
        {
            Project = Record.Fields["project"],
            Parent = Record.Fields["adds_to"],
            Kind = Kind,
            Unit = Unit ?? Unit.One,
            IsRatio = IsRatio,
            Factor = IsRatio ? Factor : 1,
            IsCumulative = Record.Fields.Has("cumulative"),
            TakesChildren = !Record.Fields.Has("own_value"),
            IsAnnualised =
                Record.Fields.Has("annualised")
                && Kind != IndicatorKind.Percentage
                && Formula is not { IsAnnualised: true },
            Baseline = Milestones("baseline", project: null) is [var first, ..] ? first.Period : null,
            ReportersMin = (int)(Record.Fields.FindNumber("reporters_min") ?? 1),
        };

    /// <summary>One state of a report as a value that counts.</summary>
    internal IndicatorUpdate ToUpdate(CooperationRecord report)
    {
        var fields = report.Fields;
        var computed = Evaluate(fields)?.Value;
        var update = new IndicatorUpdate(
            report.Key.Code.Value,
            fields["project"] ?? (IsInWords ? Everything : Unassigned),
            Code,
            DateText.Find(fields["date"])!
        )
        {
            IsApproved = true,
            Reporter = $"{fields["location"]}/{fields["organisation"]}",
            Place = fields["location"],
            Weight = fields.FindNumber("weight"),
            Text = fields["words"],
            Joint = fields["joint"],
            Share = fields.FindNumber("share") ?? 1,
            Categories = [.. fields.Rows("parts").Select(row => Part(row.Value))],
        };
        return Formula is null
            ? update with
            {
                Amount = fields.FindNumber("value"),
                Numerator = fields.FindNumber("numerator"),
                Denominator = fields.FindNumber("denominator"),
                Unit = FindUnit(fields["unit"]),
            }
            : update with
            {
                Amount = computed?.Value?.Amount,
                Numerator = computed?.Numerator?.Amount,
                Denominator = Like(computed?.Denominator, computed?.Numerator),
                Unit = UnitOf(computed) is { } unit && unit != Unit.One ? unit : null,
            };
    }

    /// <summary>The unit of what a formula gave: of a ratio that of its parts, divided.</summary>
    private Unit? UnitOf(FormulaAnswer? computed) =>
        !IsRatio ? computed?.Value?.Unit
        : computed is not { Numerator: { } above, Denominator: { } below } ? null
        : below.IsIn(above.Unit.Dimension) ? Unit.One
        : above.Unit / below.Unit;

    /// <summary>Whether it is told in words, not in numbers.</summary>
    public bool IsInWords => Kind is IndicatorKind.Text or IndicatorKind.Choice or IndicatorKind.YesNo;

    /// <summary>The whole in the unit of its part: 200 kg of 1 t are 200 of 1,000.</summary>
    private static decimal? Like(Quantity? whole, Quantity? part) =>
        whole is not null && part is not null && whole.IsIn(part.Unit.Dimension)
            ? whole.In(part.Unit).Amount
            : whole?.Amount;

    private static CategoryValue Part(FieldSet row) =>
        new(row["dimension"] ?? string.Empty, row["category"] ?? string.Empty)
        {
            Amount = row.FindNumber("value"),
            Numerator = row.FindNumber("numerator"),
            Denominator = row.FindNumber("denominator"),
            Weight = row.FindNumber("weight"),
        };

    private IReadOnlyList<Finding> FaultsOf(Result<FormulaAnswer> bare) =>
        bare.IsRefused ? bare.Refusal.Findings
        : Kind == IndicatorKind.Percentage && !bare.Value.IsRatio
            ? [new Finding(Severity.Error, "cooperation.formula-no-ratio", new Location(Code))]
        : Kind == IndicatorKind.Percentage && !IsPerCent(bare.Value.Factor)
            ?
            [
                new Finding(
                    Severity.Error,
                    "cooperation.percentage-factor",
                    new Location(Code),
                    ("factor", FormulaTexts.Number(bare.Value.Factor))
                ),
            ]
        : Kind == IndicatorKind.Percentage && HasUnit()
            ? [new Finding(Severity.Error, "cooperation.percentage-of-kinds", new Location(Code))]
        : [];

    /// <summary>Whether a formula of a percentage means n / d × 100, written out or not.</summary>
    internal static bool IsPerCent(decimal factor) => factor is 1 or PerCent;

    /// <summary>Whether a percentage would divide one kind of thing by another.</summary>
    private bool HasUnit()
    {
        var ones = Values(FieldSet.Empty).Select(value => value with { Amount = 1 });
        var formula = IndicatorFormula.Read(FormulaName(Code), Record.Fields["formula"]!);
        return !formula.IsRefused
            && FormulaEvaluation.Of(new FormulaQuestion(formula.Value, [.. ones]))
                is { IsRefused: false } answer
            && answer.Value is { Numerator: { } above, Denominator: { } below }
            && above.Unit.Dimension != below.Unit.Dimension;
    }

    private IEnumerable<Finding> Ambiguous() =>
        from text in Variables.Select(variable => variable.Unit).Append(Record.Fields["unit"])
        where text is not null
        let reading = units.Read(text)
        where reading.IsAmbiguous
        select new Finding(
            Severity.Error,
            "cooperation.input-ambiguous-unit",
            new Location(Code),
            ("unit", text),
            ("candidates", string.Join(", ", reading.Candidates))
        );

    private IEnumerable<StatedValue> Values(FieldSet report)
    {
        var inputs = report.Rows("inputs").Select(row => row.Value).ToLookup(row => row["variable"]);
        return from variable in Variables
            let input = inputs[variable.Name].FirstOrDefault()
            select new StatedValue(
                variable.Name,
                input?.FindNumber("value"),
                FindUnit(variable.Unit) ?? Unit.One
            )
            {
                Source = input?["origin"],
            };
    }

    private Unit? FindUnit(string? text) => text is null ? null : units.Read(text).Unit ?? OwnUnit.Of(text);
}
