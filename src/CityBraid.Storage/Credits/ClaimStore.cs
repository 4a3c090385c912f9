using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the claims that were put on record by hand.</summary>
internal sealed class ClaimStore(Database database) : IClaimStore
{
    public Task<IReadOnlyList<RecordedClaim>> ListAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<RecordedClaim>>(async context =>
        {
            var rows = await context.CreditClaims.OrderBy(row => row.Code).ToListAsync(cancellation);
            return [.. rows.Select(row => row.ToClaim())];
        });

    public Task<RecordedClaim?> FindAsync(ClaimCode code, CancellationToken cancellation) =>
        database.ReadAsync(async context => (await FindAsync(context, code, cancellation))?.ToClaim());

    public async Task<bool> SaveAsync(
        RecordedClaim claim,
        RecordedClaim? seen,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        try
        {
            return await database.WriteAsync(
                async (context, _) =>
                {
                    var before = await FindAsync(context, claim.Code, cancellation);
                    if (before?.ToClaim() != seen)
                    {
                        return false;
                    }

                    var subject = new AuditSubject("credit-claim", claim.Code.Value, actor.Name, at);
                    context.Keep(subject, before, CreditClaimRow.Of(claim));
                    await context.SaveChangesAsync(cancellation);
                    return true;
                },
                cancellation
            );
        }
        catch (DbUpdateException fault) when (database.Engine.IsDuplicate(fault.InnerException))
        {
            return false;
        }
    }

    private static Task<CreditClaimRow?> FindAsync(
        StorageContext context,
        ClaimCode code,
        CancellationToken cancellation
    ) => context.CreditClaims.SingleOrDefaultAsync(row => row.Code == code.Value, cancellation);
}
