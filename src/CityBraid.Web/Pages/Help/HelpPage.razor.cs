namespace CityBraid.Web;

/// <summary>Help: the way to an inventory in a few steps, and every word of the field.</summary>
public sealed partial class HelpPage
{
    private const int Steps = 5;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [Crumb.To(Visit, Visit.Say("section.Home"), "/home"), Crumb.To(Visit, Visit.Say("help.title"))];

    /// <summary>In the order of the reader's language.</summary>
    private IEnumerable<GlossaryEntry> Entries =>
        Glossary.All.OrderBy(
            entry => entry.In(Visit.Lang),
            StringComparer.Create(Visit.Reader.Language.Culture, ignoreCase: true)
        );

    /// <summary>Shows the help.</summary>
    internal static IResult Show(Visit visit) => Answers.Page<HelpPage>((nameof(Visit), visit));
}
