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
        var entered = await desk.EnterAsync(actor, key, CreditRole.Registrar, cancellation);
        if (entered.IsRefused)
        {
            return entered.Refusal;
        }

        if (AmountRules.FindFault(request.Amounts) is { } fault)
        {
            return fault;
        }

        var standing = entered.Value;
        return await desk.PostAsync(
            standing,
            new PostedRequest(key, nameof(RequestIssuance), request.Project, request),
            question =>
                question with
                {
                    Period = request.Number,
                    Accounts = request.BufferAccount is { } buffer
                        ? [request.Account, buffer]
                        : [request.Account],
                },
            sight => IssuanceRules.Request(standing, request, standards.Of(sight.Project), sight),
            cancellation
        );
    }
}
