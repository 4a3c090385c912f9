namespace CityBraid.Web;

/// <summary>What a verifier fills in: a finding, and in the end the opinion.</summary>
public sealed partial class VerificationForms
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The desk.</summary>
    [Parameter]
    [EditorRequired]
    public required VerificationDesk Desk { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>Where the forms are sent.</summary>
    [Parameter]
    [EditorRequired]
    public required string Action { get; set; }

    /// <summary>What a row is about.</summary>
    [Parameter]
    [EditorRequired]
    public required Func<FrozenRow, LocalText> Name { get; set; }

    /// <summary>The material share in percent.</summary>
    [Parameter]
    [EditorRequired]
    public required string Percent { get; set; }

    private string Of(string deed, string field) => Form["do"] == deed ? Form[field] : string.Empty;
}
