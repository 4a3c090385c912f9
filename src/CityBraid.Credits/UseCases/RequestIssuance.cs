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
        if (LedgerDesk.FindRefusal(actor, key) is { } refused)
        {
            return refused;
        }

        if (AmountRules.FindFault(request.Amounts) is { } fault)
        {
            return fault;
        }

        return await desk.PostAsync(
            actor,
            new PostedRequest(key, nameof(RequestIssuance), request.Project, request),
            question =>
                question with
                {
                    Role = CreditRole.Registrar,
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
