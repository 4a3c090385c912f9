using CityBraid.Cooperation;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the links of contributors.</summary>
internal sealed class ContributorLinkStore(Database database) : IContributorLinkStore
{
    public Task<ContributorLink?> FindAsync(string tokenHash, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
            (
                await context.ContributorLinks.SingleOrDefaultAsync(
                    row => row.TokenHash == tokenHash,
                    cancellation
                )
            )?.ToLink()
        );

    public Task<IReadOnlyList<ContributorLink>> ListAsync(
        PlaceCode workspace,
        RecordCode meeting,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<ContributorLink>>(async context =>
            [
                .. from row in await context
                    .ContributorLinks.Where(row =>
                        row.Workspace == workspace.Value && row.Meeting == meeting.Value
                    )
                    .OrderByDescending(row => row.MadeAt)
                    .ThenBy(row => row.Id)
                    .ToListAsync(cancellation)
                select row.ToLink(),
            ]
        );

    public Task KeepAsync(
        ContributorLink link,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.ContributorLinks.SingleOrDefaultAsync(
                    row => row.Id == link.Id,
                    cancellation
                );
                var subject = new AuditSubject("contributor-link", link.Id, actor.Name, at);
                context.Keep(subject, before, ContributorLinkRow.Of(link));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );
}
