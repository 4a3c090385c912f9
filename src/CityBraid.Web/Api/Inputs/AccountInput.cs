using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>An account of the registry, as JSON.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="NeedsApproval">Whether what leaves it needs a second person.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AccountInput(
    string Organisation,
    [property: Choices(typeof(AccountKind))] string Kind = "holding",
    bool NeedsApproval = false
)
{
    /// <summary>The account of a code.</summary>
    internal Result<CreditAccount> Read(string text)
    {
        var organisation = CreditCodes.Organisation(Organisation ?? string.Empty);
        var kind = ApiTexts.Choice<AccountKind>(Kind);
        return !AccountCode.TryParse(text, out var code) ? CreditCodes.NotOne(text)
            : organisation.IsRefused ? organisation.Refusal
            : kind.IsRefused ? kind.Refusal
            : new CreditAccount(code, organisation.Value, kind.Value, NeedsApproval);
    }
}
