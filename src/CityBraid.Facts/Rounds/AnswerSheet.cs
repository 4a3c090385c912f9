using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>What a department sees of a round: what it is asked for, its answers, and last year's.</summary>
/// <param name="Place">The place.</param>
/// <param name="Round">The round, with this request alone.</param>
/// <param name="Request">The request.</param>
/// <param name="YearBefore">
/// The facts on record for the same cells a year before, by the cell of this round.
/// </param>
public sealed record AnswerSheet(
    Place Place,
    DataRound Round,
    DataRequest Request,
    IReadOnlyDictionary<CellKey, Fact> YearBefore
)
{
    /// <summary>Beyond so many times the amount of the year before, or below that part of it, a unit or a
    ///   digit is likely to be wrong.</summary>
    private const decimal FarFactor = 3m;

    /// <summary>How many cells are asked for.</summary>
    public int Asked => Round.CellsOf(Request).Count;

    /// <summary>How many cells hold an amount.</summary>
    public int Answered => Request.Answers.Values.Count(one => one.Answer.Quantity is not null);

    /// <summary>How many cells hold a reason instead.</summary>
    public int Declined => Request.Answers.Values.Count(one => one.Answer.Reason is not null);

    /// <summary>The cells that hold neither.</summary>
    public IReadOnlyList<CellKey> Missing
    {
        get
        {
            var answers = Request.Answers;
            return [.. Round.CellsOf(Request).Where(cell => !answers.ContainsKey(cell))];
        }
    }

    /// <summary>The cells without an amount: open ones, and those that hold a reason instead.</summary>
    public IReadOnlyList<CellKey> WithoutAmount
    {
        get
        {
            var answers = Request.Answers;
            return
            [
                .. Round
                    .CellsOf(Request)
                    .Where(cell => answers.GetValueOrDefault(cell)?.Answer.Quantity is null),
            ];
        }
    }

    /// <summary>How far a month is answered; an amount for the whole period answers every month.</summary>
    public CellsState StateOf(Period month)
    {
        ArgumentNullException.ThrowIfNull(month);
        var answers = Request.Answers;
        CellKey[] asked = [.. Round.CellsOf(Request).Where(cell => cell.Period.Contains(month))];
        var open = asked.Count(cell => !answers.ContainsKey(cell));
        return asked.Length == 0 ? CellsState.NotAsked
            : open == asked.Length ? CellsState.Missing
            : open > 0 ? CellsState.Partly
            : asked.Any(cell => answers[cell].Answer.Reason is not null) ? CellsState.Declined
            : CellsState.Answered;
    }

    /// <summary>Whether the last day is over and the department is not done.</summary>
    public bool IsLate(DateOnly today) =>
        Round.Due < today && Request.State is not (RequestState.Submitted or RequestState.Approved);

    /// <summary>Whether a reminder helps: the department is not done, its link opens, and whoever is to be
    ///   written to was not reminded today.</summary>
    public bool CanRemind(DateTimeOffset now) =>
        ReminderPlan.IsOpen(Request, now) && !ReminderPlan.IsReminded(Request, ReminderPlan.DayOf(now));

    /// <summary>The day of the next reminder that goes by itself; null when none is to come.</summary>
    public DateOnly? FindNextReminder(DateTimeOffset now) => ReminderPlan.FindNext(Round, Request, now);

    /// <summary>The amounts that are far from those of the year before.</summary>
    public IReadOnlyList<Finding> FindFar() =>
        [
            .. from one in Request.Answers
            let now = one.Value.Answer.Quantity
            let before = YearBefore.GetValueOrDefault(one.Key)?.Quantity
            where now is not null && before is not null && IsFar(now, before)
            orderby one.Key.ToString()
            select new Finding(
                Severity.Warning,
                "facts.far-from-year-before",
                RoundFacts.Place(Round, Request, one.Key),
                ("cell", one.Key.ToString()),
                ("text", now.ToString()),
                ("before", before.ToString())
            ),
        ];

    private static bool IsFar(Quantity now, Quantity before)
    {
        if (!now.IsIn(before.Unit.Dimension))
        {
            return false;
        }

        try
        {
            var amount = now.In(before.Unit).Amount;
            return amount > before.Amount * FarFactor || amount * FarFactor < before.Amount;
        }
        catch (OverflowException)
        {
            return true;
        }
    }
}
