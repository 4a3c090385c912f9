namespace CityBraid.Web;

/// <summary>A form of the registry.</summary>
public sealed partial class CreditFormPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The form.</summary>
    [Parameter]
    [EditorRequired]
    public required CreditAsk Ask { get; set; }

    /// <summary>What was filled in so far.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>The key under which the ledger does it once.</summary>
    [Parameter]
    [EditorRequired]
    public required string Key { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];
}
