using CityBraid.Kernel;

namespace CityBraid.Credits;

/// <summary>Asks the board to issue what was verified.</summary>
public sealed class RequestIssuance(LedgerDesk desk, StandardLibrary standards)
{
    /// <summary>Asks for it; the registrar may. A period earns once, and no more than was
    ///   verified.</summary>
    public async Task<Result<LedgerTransaction>> RunAsync(
        Actor actor,
        string key,
        IssuanceRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(RequestIssuance), request.Project, request),
            question =>
                question with
                {
                    Role = CreditRole.Registrar,
                    Fault = AmountRules.FindFault(request.Amounts),
                    Period = request.Number,
                    Accounts = request.BufferAccount is { } buffer
                        ? [request.Account, buffer]
                        : [request.Account],
                },
            (standing, sight) => IssuanceRules.Request(standing, request, standards.Of(sight.Project), sight),
            cancellation
        );
    }
}
