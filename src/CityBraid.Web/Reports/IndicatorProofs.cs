using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Values of indicators as figures, down to the approved reports that they come from.</summary>
/// <param name="board">The indicators.</param>
/// <param name="workspace">Their workspace.</param>
/// <param name="language">The reader's language.</param>
internal sealed class IndicatorProofs(IndicatorBoard board, PlaceCode workspace, Language language)
{
    /// <summary>What was reached; null where there is no number.</summary>
    public Figure? Of(IndicatorDefinition indicator, RollupValue? value) =>
        value?.Value is { } amount
            ? Made(indicator, $"{value.Period}", ProofOf(indicator, value, amount))
            : null;

    /// <summary>What one approved report says by itself; null where it is no number.</summary>
    public Figure? OfReport(IndicatorDefinition indicator, CooperationRecord report) =>
        board.ValueOf(report) is { Value: { } amount } alone
            ? new Figure(
                $"indicator.{indicator.Code}.report",
                $"{report.Key.Code} {alone.Period}",
                Stated(report, amount, UnitOf(indicator))
            )
            : null;

    /// <summary>Where an indicator stood, or is to stand.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="form"><c>baseline</c> or <c>target</c>.</param>
    /// <param name="milestone">When and where.</param>
    public Figure Of(IndicatorDefinition indicator, string form, Milestone milestone) =>
        Made(
            indicator,
            $"{form} {milestone.Period}",
            Proof.Stated(
                milestone.Value,
                UnitOf(indicator),
                $"{NameOf(indicator)}, {milestone.Period}",
                $"{indicator.Record.Key.Code} › {form}",
                RecordSubject.Of(indicator.Record)
            )
        );

    /// <summary>A number of places that an indicator is about.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="when">Which places, and of when.</param>
    /// <param name="name">What is counted.</param>
    /// <param name="count">How many.</param>
    public Figure Counted(IndicatorDefinition indicator, string when, string name, decimal count) =>
        new(
            $"indicator.{indicator.Code}.places",
            $"{workspace} {when}",
            Proof.Stated(
                count,
                "1",
                name,
                $"{indicator.Record.Key.Code} › {when}",
                RecordSubject.Of(indicator.Record)
            )
        );

    /// <summary>A record as a figure's source: it counts one.</summary>
    public static Proof One(CooperationRecord record, Language language) =>
        Proof.Stated(
            1m,
            "1",
            record.Name.In(language.Tag),
            $"{record.Key.Kind.ToName()} › {record.Key.Code}",
            RecordSubject.Of(record)
        );

    /// <summary>What an indicator is called.</summary>
    public string NameOf(IndicatorDefinition indicator) => indicator.Record.Name.In(language.Tag);

    /// <summary>The unit of an indicator as it is written; <c>1</c> for a pure number.</summary>
    public static string UnitOf(IndicatorDefinition indicator) => indicator.UnitText ?? "1";

    private Figure Made(IndicatorDefinition indicator, string when, Proof proof) =>
        new($"indicator.{indicator.Code}", $"{workspace} {when}", proof);

    private Proof ProofOf(IndicatorDefinition indicator, RollupValue value, decimal amount)
    {
        var (unit, name) = (UnitOf(indicator), $"{NameOf(indicator)}, {value.Period}");
        if (value is not { Numerator: { } above, Denominator: { } below })
        {
            return Put(indicator, value, amount, unit, name, alone => alone.Value);
        }

        var part = Put(indicator, value, above, "1", Say("numerator"), alone => alone.Numerator);
        var whole = Put(indicator, value, below, "1", Say("denominator"), alone => alone.Denominator);
        var ratio = Proof.Quotient("1", name, part, whole)!;
        var factor = amount == 0m || ratio.Value == 0m ? indicator.Factor : amount / ratio.Value;
        return ratio.Value == amount && unit == "1"
            ? ratio
            : Proof.Product(
                unit,
                name,
                ratio,
                Proof.Stated(Tidy(factor), unit, Say("factor"), $"{indicator.Record.Key.Code} › formula")
            );
    }

    /// <summary>
    /// The sum of the reports that make a value, where adding them up gives it; otherwise the value as the
    /// levels of the programme were put together.
    /// </summary>
    private Proof Put(
        IndicatorDefinition indicator,
        RollupValue value,
        decimal amount,
        string unit,
        string name,
        Func<RollupValue, decimal?> part
    )
    {
        Proof[] reports =
        [
            .. from standing in board.ReportsOn(indicator.Code)
            let report = standing.Approved
            where report is not null && report.Fields["indicator"] == indicator.Code
            where IsOf(report, value)
            let told = board.ValueOf(report) is { } alone ? part(alone) : null
            where told is not null
            orderby report.Key.Code.Value
            select Stated(report, told.Value, unit),
        ];
        return reports.Sum(report => report.Value) == amount
            ? Proof.Sum(unit, name, reports)
            : Proof.Stated(
                amount,
                unit,
                name,
                Say("rolled-up", ("count", Numerals.Show(value.Reporters, 0))),
                RecordSubject.Of(indicator.Record)
            );
    }

    private static bool IsOf(CooperationRecord report, RollupValue value) =>
        DateText.Find(report.Fields["date"]) is { } period
        && value.Period.Contains(period)
        && (value.Project == IndicatorDefinition.Everything || report.Fields["project"] == value.Project);

    private Proof Stated(CooperationRecord report, decimal amount, string unit)
    {
        var place = report.Fields["location"] is { } location
            ? board.Book.NameOf(RecordKind.Location, location).In(language.Tag)
            : report.Key.Code.Value;
        var inputs = report.Fields.Rows("inputs").Select(row => row.Value["origin"]).OfType<string>();
        return Proof.Stated(
            amount,
            unit,
            $"{place}, {report.Fields["date"]}",
            string.Join("; ", inputs.Prepend($"{report.Key.Kind.ToName()} › {report.Key.Code}")),
            RecordSubject.Of(report)
        );
    }

    /// <summary>A factor without the noise of the division that gave it.</summary>
    private static decimal Tidy(decimal factor) => decimal.Round(factor, 12);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ExportLabels.Book.Say($"proof.{key}", language, values);
}
