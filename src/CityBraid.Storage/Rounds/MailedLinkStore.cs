using CityBraid.Facts;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps the links that letters bring to departments.</summary>
internal sealed class MailedLinkStore(Database database) : IMailedLinkStore
{
    public Task<bool> TryMailAsync(
        string dataRequest,
        string recipient,
        string hash,
        DateTimeOffset at,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var request = await context.DataRequests.SingleOrDefaultAsync(
                    row => row.Id == dataRequest && row.LinkEndsAt > at,
                    cancellation
                );
                var last = await context
                    .RequestDeeds.Where(row => row.Request == dataRequest)
                    .Where(row => row.Kind != RequestDeedKind.Reminded)
                    .OrderByDescending(row => row.Number)
                    .FirstOrDefaultAsync(cancellation);
                if (
                    request is null
                    || !IsContact(request, recipient)
                    || last?.Kind is RequestDeedKind.Submitted or RequestDeedKind.Approved
                )
                {
                    return false;
                }

                context.RequestLinks.Add(
                    new RequestLinkRow
                    {
                        Hash = hash,
                        Request = dataRequest,
                        Links = request.Links,
                        MailedAt = at,
                    }
                );
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    /// <summary>An address that was corrected since gets no link any more.</summary>
    private static bool IsContact(DataRequestRow request, string recipient) =>
        EmailAddress.TryParse(request.Contact, out var address) && address.Value == recipient;
}
