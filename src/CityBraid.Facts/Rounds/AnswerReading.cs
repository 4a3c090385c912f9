using System.Globalization;
using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>
/// Reads what was written about the cells of a request, and finds all that is wrong with it.
/// </summary>
/// <param name="round">The round.</param>
/// <param name="request">The request as it stands.</param>
/// <param name="words">The variables and units.</param>
/// <param name="by">Who writes.</param>
internal sealed class AnswerReading(DataRound round, DataRequest request, Vocabulary words, string by)
{
    private const int TextMax = 400;

    private readonly IReadOnlyDictionary<CellKey, StandingAnswer> standing = request.Answers;
    private readonly List<Finding> findings = [];

    /// <summary>What is wrong; nothing is kept while there is anything.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>The answers that say something else than what stands.</summary>
    public IReadOnlyList<CellAnswer> Read(IReadOnlyList<CellText> cells)
    {
        var asked = round.CellsOf(request).ToHashSet();
        var answers = new Dictionary<CellKey, CellAnswer>();
        foreach (var cell in cells)
        {
            if (!asked.Contains(cell.Key))
            {
                Add(cell.Key, "facts.not-asked", ("cell", cell.Key.ToString()));
            }
            else if (FindAnswer(cell) is { } answer && !answers.TryAdd(cell.Key, answer))
            {
                Add(cell.Key, "facts.answered-twice", ("cell", cell.Key.ToString()));
            }
        }

        CellText[] changed =
        [
            .. cells.Where(cell =>
                answers.TryGetValue(cell.Key, out var own) && !IsLeft(cell, own) && IsNew(own)
            ),
        ];
        foreach (
            var cell in changed.Where(cell => SeenAt(cell) is { } seen && seen != request.SeenOf(cell.Key))
        )
        {
            Add(cell.Key, "facts.answer-changed", ("cell", cell.Key.ToString()), ("text", TextAt(cell.Key)));
        }

        return [.. changed.Select(cell => answers[cell.Key])];
    }

    /// <summary>Whether a writer sends back what they saw: whoever changed it since is not undone.</summary>
    private bool IsLeft(CellText cell, CellAnswer own) =>
        SeenAt(cell) switch
        {
            null => false,
            0 => own.IsEmpty,
            { } number => number <= request.Deeds.Count
                && request.Deeds[number - 1].Cells.FirstOrDefault(one => one.Key == cell.Key) is { } seen
                && (seen == own || (seen.IsEmpty && own.IsEmpty)),
        };

    /// <summary>What a writer saw at a cell. A table that does not say so may replace its sender's own
    ///   answers, and has seen nobody else's.</summary>
    private int? SeenAt(CellText cell) =>
        cell.Seen ?? (standing.TryGetValue(cell.Key, out var now) && !IsBy(now.Deed) ? 0 : null);

    private bool IsBy(RequestDeed deed) => string.Equals(deed.By, by, StringComparison.Ordinal);

    private bool IsNew(CellAnswer answer) =>
        standing.TryGetValue(answer.Key, out var now) ? now.Answer != answer : !answer.IsEmpty;

    private string TextAt(CellKey key) =>
        standing.TryGetValue(key, out var now) ? now.Answer.Quantity?.ToString() ?? now.Answer.Reason! : "-";

    private CellAnswer? FindAnswer(CellText cell)
    {
        var (amount, reason, source) = (cell.Amount.Trim(), cell.Reason.Trim(), cell.Source.Trim());
        if (reason.Length > TextMax || source.Length > TextMax)
        {
            Add(cell.Key, "facts.answer-too-long", ("cell", cell.Key.ToString()), ("max", $"{TextMax}"));
            return null;
        }

        if (reason.Any(char.IsControl) || source.Any(char.IsControl))
        {
            Add(cell.Key, "facts.answer-with-controls", ("cell", cell.Key.ToString()));
            return null;
        }

        if (amount.Length == 0)
        {
            return new CellAnswer(cell.Key) { Reason = reason.Length == 0 ? null : reason };
        }

        if (reason.Length > 0)
        {
            Add(cell.Key, "facts.amount-beside-reason", ("cell", cell.Key.ToString()), ("text", amount));
            return null;
        }

        if (request.Kind is RequestKind.Community && source.Length == 0)
        {
            Add(cell.Key, "facts.method-unsaid", ("cell", cell.Key.ToString()));
            return null;
        }

        return FindQuantity(cell, amount) is { } quantity
            ? new CellAnswer(cell.Key)
            {
                Quantity = quantity,
                Quality = request.Kind is RequestKind.Community ? Quality.Community : cell.Quality,
                Source = source.Length == 0 ? null : source,
            }
            : null;
    }

    private Quantity? FindQuantity(CellText cell, string text)
    {
        var number = NumberReading.Of(text);
        if (number.Problem is { } problem)
        {
            var limit = NumberReading.AmountMax.ToString("N0", CultureInfo.InvariantCulture);
            Add(cell.Key, problem, ("text", text), ("limit", limit));
            return null;
        }

        var variable = words.Variables.Find(cell.Key.Variable)!;
        if (FindUnit(cell, variable) is not { } unit)
        {
            return null;
        }

        var quantity = new Quantity(number.Amount, unit);
        if (IsWithin(quantity, variable.Unit))
        {
            return quantity;
        }

        var most = NumberReading.AmountMax.ToString("N0", CultureInfo.InvariantCulture);
        Add(cell.Key, NumberReading.TooLarge, ("text", $"{text} {cell.Unit}"), ("limit", most));
        return null;
    }

    /// <summary>Whether an amount can be told in the variable's usual unit, within the largest that can be
    ///   meant.</summary>
    private static bool IsWithin(Quantity quantity, Unit usual)
    {
        try
        {
            return !quantity.IsIn(usual.Dimension) || quantity.In(usual).Amount <= NumberReading.AmountMax;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private Unit? FindUnit(CellText cell, Variable variable)
    {
        var text = cell.Unit.Trim();
        if (text.Length == 0)
        {
            return variable.Unit;
        }

        var read = words.Units.Read(text);
        if (read.Unit is { } unit && variable.Dimensions.Contains(unit.Dimension))
        {
            return unit;
        }

        if (read.IsAmbiguous)
        {
            var candidates = string.Join(", ", read.Candidates);
            Add(cell.Key, "facts.ambiguous-unit", ("text", text), ("candidates", candidates));
        }
        else if (read.Unit is null)
        {
            Add(cell.Key, "facts.unknown-unit", ("text", text));
        }
        else
        {
            Add(
                cell.Key,
                "facts.wrong-unit",
                ("text", text),
                ("variable", variable.Code),
                ("expected", variable.Unit.Symbol)
            );
        }

        return null;
    }

    private void Add(CellKey key, string code, params (string, string)[] values) =>
        findings.Add(new Finding(Severity.Error, code, RoundFacts.Place(round, request, key), values));
}
