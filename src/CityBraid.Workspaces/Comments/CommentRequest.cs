using CityBraid.Kernel;

namespace CityBraid.Workspaces;

/// <summary>What somebody wants to say about a page.</summary>
/// <param name="Workspace">The place or programme.</param>
/// <param name="About">The address of the page after the language.</param>
/// <param name="Text">What they say; <c>@officer</c> calls a colleague by the start of their address,
///   <c>@officer@city.example</c> by all of it.</param>
public sealed record CommentRequest(PlaceCode Workspace, string About, string Text)
{
    /// <summary>The letter by which those who are called hear of it; null when none is written.</summary>
    public UnwrittenLetter? Letter { get; init; }

    /// <summary>Everything that is wrong with it, whoever is called.</summary>
    internal IEnumerable<Finding> Check()
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > Comment.LengthMax || Text.Any(IsHidden))
        {
            yield return Error("comments.no-text", ("most", $"{Comment.LengthMax}"));
        }

        var isHere = About == $"/{Workspace}" || About.StartsWith($"/{Workspace}/", StringComparison.Ordinal);
        if (!isHere || About.Length > Comment.AboutMax || About.Any(IsForeign))
        {
            yield return Error("comments.no-page", ("page", About));
        }
    }

    internal static Finding Error(string code, params (string Name, string Value)[] values) =>
        new(Severity.Error, code, where: null, values);

    private static bool IsHidden(char letter) =>
        char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    private static bool IsForeign(char letter) =>
        letter is '\\' or '?' or '#' || char.IsControl(letter) || char.IsWhiteSpace(letter);
}
