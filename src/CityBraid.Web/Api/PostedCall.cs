using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A request to the ledger: who asks, and the key under which it is done once.</summary>
/// <param name="Call">Who asks.</param>
/// <param name="IdempotencyKey">The key: 8 to 80 characters, its own for every request, and the same when it
///   is sent again.</param>
internal sealed record PostedCall(
    ApiCall Call,
    [property: Required] [FromHeader(Name = "Idempotency-Key")] string? IdempotencyKey
)
{
    /// <summary>The key; what is none is for the ledger to say.</summary>
    public string Key => IdempotencyKey ?? string.Empty;

    /// <summary>Who asks.</summary>
    public Actor Actor => Call.Actor;

    /// <summary>Posts, and answers with the transaction.</summary>
    public Task<IResult> AnswerAsync(Task<Result<LedgerTransaction>> posted) =>
        posted.ToHttpAsync(Call, TransactionDocument.Of);
}
