using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>One line or column of a form's sheet.</summary>
/// <param name="Name">What is written there: a name in <see cref="FormContent"/>.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Role">What it is for when a file is compared.</param>
/// <param name="Width">How many digits wide its column is; 0 for a line.</param>
/// <param name="Titles">Its label or title.</param>
public sealed record FormField(
    string Name,
    FormFieldKind Kind,
    FormFieldRole Role,
    double Width,
    LocalText Titles
)
{
    /// <summary>Whether a text is its title in some language.</summary>
    public bool IsCalled(string text) =>
        Titles.Texts.Values.Any(title => string.Equals(title, text, StringComparison.Ordinal));
}
