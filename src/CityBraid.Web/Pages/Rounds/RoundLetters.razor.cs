namespace CityBraid.Web;

/// <summary>Letters to the departments of a round: whom they go to, when, and what became of them.</summary>
public sealed partial class RoundLetters(TimeProvider time)
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The round with the sheet of each department, and their letters.</summary>
    [Parameter]
    [EditorRequired]
    public required ShownRound Shown { get; set; }

    private string Path => $"/{Shown.Round.Place}/data/rounds/{Shown.Round.Id}";

    private bool MaySeeOutbox => Visit.Visitor.Actor.May(Permission.ListNotices, Shown.Round.Place);

    private static bool Reaches(DataRequest request) =>
        CityBraid.Workspaces.EmailAddress.TryParse(request.Contact, out _);

    /// <summary>Whether a reminder can go today; one a day does.</summary>
    private bool MayRemind(AnswerSheet sheet) => Reaches(sheet.Request) && sheet.CanRemind(time.GetUtcNow());

    private LetterStanding? LetterTo(DataRequest request) =>
        Shown.Letters.FirstOrDefault(letter => letter.Request == request.Id);

    private string Day(DateTimeOffset? at) => at is { } known ? Moments.Day(Visit, known) : "–";

    private string Next(AnswerSheet sheet) =>
        Server.IsKnown && Reaches(sheet.Request) && sheet.FindNextReminder(time.GetUtcNow()) is { } day
            ? Numerals.Day(day, Visit.Reader)
            : "–";

    private static string? StyleOf(LetterState state) =>
        state switch
        {
            LetterState.Failed => "wrong",
            LetterState.Sent => "good",
            _ => null,
        };
}
