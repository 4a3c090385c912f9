namespace CityBraid.Web;

/// <summary>Reads the codes of the registry in addresses and forms; what is no code names nothing.</summary>
internal static class CreditCodes
{
    /// <summary>A project.</summary>
    public static Result<ProjectCode> Project(string text) =>
        ProjectCode.TryParse(text, out var code)
            ? code
            : Refusal.NotFound("credits.no-such-project", ("project", text));

    /// <summary>An account.</summary>
    public static Result<AccountCode> Account(string text) =>
        AccountCode.TryParse(text, out var code)
            ? code
            : Refusal.NotFound("credits.no-such-account", ("account", text));

    /// <summary>An organisation.</summary>
    public static Result<OrganisationCode> Organisation(string text) =>
        OrganisationCode.TryParse(text, out var code)
            ? code
            : Refusal.NotFound("credits.no-such-organisation", ("organisation", text));

    /// <summary>A claim on record.</summary>
    public static Result<ClaimCode> Claim(string text) =>
        ClaimCode.TryParse(text, out var code)
            ? code
            : Refusal.NotFound("credits.no-such-claim", ("claim", text));

    /// <summary>A place.</summary>
    public static Result<PlaceCode> Place(string? text) =>
        PlaceCode.TryParse(text, out var code)
            ? code
            : Refusal.NotFound("credits.no-such-place", ("place", text ?? string.Empty));

    /// <summary>What emits less.</summary>
    public static Result<ReductionSource> Source(string? text) =>
        ReductionSource.TryParse(text, out var source)
            ? source
            : Refusal.Invalid("credits.no-source", ("text", text ?? string.Empty));

    /// <summary>A code that somebody makes up.</summary>
    public static Refusal NotOne(string text) => Refusal.Invalid("credits.no-code", ("text", text));
}
