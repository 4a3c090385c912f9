namespace CityBraid.Facts;

/// <summary>Who changed facts, when, how and how many.</summary>
/// <param name="Number">The change's number.</param>
/// <param name="Actor">Who.</param>
/// <param name="At">When.</param>
/// <param name="Kind">How.</param>
/// <param name="Subject">The file's name, or the number of the change undone.</param>
/// <param name="Facts">How many facts it touched.</param>
public sealed record ChangeSummary(
    long Number,
    string Actor,
    DateTimeOffset At,
    ChangeKind Kind,
    string Subject,
    int Facts
);
