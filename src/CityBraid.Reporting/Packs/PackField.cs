using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One line or column of a pack's part.</summary>
/// <param name="Name">What is written there: a name in <see cref="PackContent"/>.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Role">What it is for when a file is compared.</param>
/// <param name="Width">How many digits wide its column is; 0 for a line.</param>
/// <param name="Titles">Its label or title.</param>
/// <param name="Asked">The answer that the form asks for here: cells of a row with one name are one answer,
///   given when any of them is. Null where nothing is asked.</param>
/// <param name="Headings">What it is called in documents and on pages; null to say its title, by which files
///   are read back.</param>
public sealed record PackField(
    string Name,
    PackFieldKind Kind,
    PackFieldRole Role,
    double Width,
    LocalText Titles,
    string? Asked = null,
    LocalText? Headings = null
)
{
    /// <summary>Whether a text is its title in some language.</summary>
    public bool IsCalled(string text) =>
        Titles.Texts.Values.Any(title => string.Equals(title, text, StringComparison.Ordinal));
}
