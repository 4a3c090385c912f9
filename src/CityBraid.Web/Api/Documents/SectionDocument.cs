namespace CityBraid.Web;

/// <summary>How far a section of a draft is, as JSON.</summary>
/// <param name="Part">Its name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Digest">What it says now; who signs says which digest they read.</param>
/// <param name="IsChanged">Whether it says something else than when its figures were drawn.</param>
/// <param name="IsStale">Whether words in it stand above something that changed.</param>
/// <param name="SignedFor">The organisations whose signatures hold.</param>
public sealed record SectionDocument(
    string Part,
    string Title,
    string Digest,
    bool IsChanged,
    bool IsStale,
    IReadOnlyList<string> SignedFor
)
{
    /// <summary>The section.</summary>
    internal static SectionDocument Of(ReportSection section) =>
        new(
            section.Part.Name,
            section.Part.Title,
            section.Part.Digest,
            section.IsChanged,
            section.IsStale,
            [.. section.SignOffs.Select(one => one.Organisation)]
        );
}
