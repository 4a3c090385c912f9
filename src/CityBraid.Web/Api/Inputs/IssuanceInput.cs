using System.Text.Json.Serialization;

namespace CityBraid.Web;

/// <summary>What the registrar asks the board to issue, as JSON.</summary>
/// <param name="Amounts">How much of each calendar year; the buffer is the verified one.</param>
/// <param name="Account">The account that receives the credits.</param>
/// <param name="BufferAccount">The account that receives the buffer, where one is due.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record IssuanceInput(
    IReadOnlyList<AmountInput> Amounts,
    string Account,
    string? BufferAccount = null
)
{
    /// <summary>The request about a period.</summary>
    internal Result<IssuanceRequest> Read(ProjectCode project, long number)
    {
        var account = CreditCodes.Account(Account ?? string.Empty);
        var buffer = BufferAccount is { } text ? CreditCodes.Account(text) : null;
        return account.IsRefused ? account.Refusal
            : buffer is { IsRefused: true } ? buffer.Refusal
            : new IssuanceRequest(project, number, AmountInput.Read(Amounts), account.Value, buffer?.Value);
    }
}
