using System.Globalization;
using System.Security.Cryptography;
using CityBraid.Kernel;

namespace CityBraid.Cooperation;

/// <summary>Makes a link by which a country group contributes to a meeting without accounts.</summary>
public sealed class MakeContributorLink(
    ICooperationStore store,
    IContributorLinkStore links,
    TimeProvider time
)
{
    private const int IdLength = 10;

    /// <summary>The link with its token, which is told this once.</summary>
    public async Task<Result<MadeLink>> RunAsync(
        Actor actor,
        LinkRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (CooperationAccess.FindWritingRefusal(actor, request.Workspace) is { } refusal)
        {
            return refusal;
        }

        if (request.Days is < 1 or > LinkRequest.DaysMax)
        {
            var most = LinkRequest.DaysMax.ToString(CultureInfo.InvariantCulture);
            return Refusal.Invalid("cooperation.link-days", ("max", most));
        }

        var book = await Books.OpenAsync(store, request.Workspace, cancellation);
        if (
            book.Find(RecordKind.Meeting, request.Meeting) is not { } meeting
            || book.Find(RecordKind.CountryGroup, request.Group) is not { } group
        )
        {
            return Refusal.NotFound(
                "cooperation.no-such-record",
                ("record", $"{request.Meeting} {request.Group}".Trim())
            );
        }

        var (token, now) = (LinkToken.New(), time.GetUtcNow());
        var link = new ContributorLink
        {
            Id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true),
            Workspace = request.Workspace,
            Meeting = meeting.Key.Code,
            Group = group.Key.Code,
            TokenHash = token.Hash,
            MadeBy = actor.Name,
            MadeAt = now,
            EndsAt = now.AddDays(request.Days),
        };
        await links.KeepAsync(link, actor, now, cancellation);
        return new MadeLink(link, token);
    }
}
