namespace CityBraid.Web;

/// <summary>The frame of the registry's pages.</summary>
public sealed partial class CreditFrame
{
    private static readonly string[] Open = ["", "/ledger", "/trades", "/claims", "/organisations"];
    private static readonly string[] OfAccounts = ["/accounts", "/decisions"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The page's title, in the reader's language.</summary>
    [Parameter]
    [EditorRequired]
    public required string Title { get; set; }

    /// <summary>The name that stands for the title; null when the title does.</summary>
    [Parameter]
    public LocalText? Name { get; set; }

    /// <summary>What kind of thing has that name.</summary>
    [Parameter]
    public string? Kicker { get; set; }

    /// <summary>The way from the registry's first page; empty on that page.</summary>
    [Parameter]
    public IReadOnlyList<Crumb> Way { get; set; } = [];

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The form whose content a switch of language keeps.</summary>
    [Parameter]
    public string? FormId { get; set; }

    /// <summary>What that form is sent for when Enter is pressed in it.</summary>
    [Parameter]
    public string? FormDeed { get; set; }

    /// <summary>Whether that form only asks, and goes by its address.</summary>
    [Parameter]
    public bool IsAsking { get; set; }

    /// <summary>The page.</summary>
    [Parameter]
    [EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            Crumb.To(Visit, Visit.Say("section.Credits"), Way.Count == 0 ? null : CreditAddress.Root),
            .. Way,
        ];

    private IReadOnlyList<NavItem> Items =>
        [
            .. Open.Concat(Visit.Visitor.Actor.May(Permission.ActOnCredits) ? OfAccounts : [])
                .Select(part => new NavItem(
                    CreditWords.Say(Visit, $"nav{part}"),
                    Visit.Link(CreditAddress.Root + part),
                    Visit.Path.Value == CreditAddress.Root + part
                )),
        ];
}
