namespace CityBraid.Web;

/// <summary>A pack, as JSON.</summary>
/// <param name="Pack">Its name.</param>
/// <param name="Version">The version of its layout.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Subject">What it is filled from: <c>place</c> or <c>workspace</c>.</param>
/// <param name="Format">Its usual kind of file.</param>
/// <param name="Questions">How many questions it asks; nought of a form without questions.</param>
/// <param name="Origin">Whose form it is, and how near to it this one is.</param>
public sealed record PackDocument(
    string Pack,
    string Version,
    string Title,
    string Subject,
    string Format,
    int Questions,
    string Origin
)
{
    /// <summary>The pack in a language.</summary>
    public static PackDocument Of(ReportPack pack, Language language) =>
        new(
            pack.Name,
            pack.Version,
            pack.Names.In(language.Tag),
            JsonNames.Of(pack.Subject),
            ReportFormat.Of(pack.Kind).Name,
            pack.Questions.Count,
            pack.Origins.In(language.Tag)
        );
}
