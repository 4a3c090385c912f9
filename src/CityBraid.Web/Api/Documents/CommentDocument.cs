using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is said about a page, as JSON.</summary>
/// <param name="Id">Its name among comments.</param>
/// <param name="About">The address of the page after the language.</param>
/// <param name="By">Who says it.</param>
/// <param name="At">When.</param>
/// <param name="Text">What they say.</param>
/// <param name="Mentioned">The addresses of those who are called by it.</param>
public sealed record CommentDocument(
    string Id,
    string About,
    string By,
    DateTimeOffset At,
    string Text,
    IReadOnlyList<string> Mentioned
)
{
    /// <summary>The comment.</summary>
    internal static CommentDocument Of(Comment comment) =>
        new(
            comment.Id,
            comment.About,
            comment.By,
            comment.At,
            comment.Text,
            [.. comment.Mentioned.Select(person => person.Value)]
        );
}
