namespace CityBraid.Facts;

/// <summary>Who changed facts, when, how and how many.</summary>
/// <param name="Number">The change's number.</param>
/// <param name="Actor">Who.</param>
/// <param name="At">When.</param>
/// <param name="Kind">How.</param>
/// <param name="Subject">The file's name, the number of the change undone, or of the revision
///   restored.</param>
/// <param name="Facts">How many facts it touched.</param>
public sealed record ChangeSummary(
    long Number,
    string Actor,
    DateTimeOffset At,
    ChangeKind Kind,
    string Subject,
    int Facts
);
