using System.Globalization;
using CityBraid.Facts;
using CityBraid.Kernel;
using CityBraid.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CityBraid.Storage;

/// <summary>Keeps rounds, what is asked in them, and all that happens to it.</summary>
internal sealed class RoundStore(Database database, UnitLibrary units) : IRoundStore
{
    public Task<IReadOnlyList<DataRound>> ListAsync(PlaceCode place, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<DataRound>>(async context =>
        {
            var rows = await context
                .DataRounds.Where(row => row.Place == place.Value)
                .OrderByDescending(row => row.OpenedAt)
                .ThenBy(row => row.Id)
                .ToListAsync(cancellation);
            var ids = rows.Select(row => row.Id).ToList();
            var requests = await context
                .DataRequests.Where(row => ids.Contains(row.Round))
                .ToListAsync(cancellation);
            return await WithRequestsAsync(context, rows, requests, cancellation);
        });

    public Task<DataRound?> FindAsync(string id, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var rows = await context.DataRounds.Where(row => row.Id == id).ToListAsync(cancellation);
            var requests = await context.DataRequests.Where(row => row.Round == id).ToListAsync(cancellation);
            return (await WithRequestsAsync(context, rows, requests, cancellation)).SingleOrDefault();
        });

    public Task<DataRound?> FindByTokenAsync(string tokenHash, CancellationToken cancellation) =>
        database.ReadAsync(async context =>
        {
            var requests = await context
                .DataRequests.Where(row =>
                    row.TokenHash == tokenHash
                    || context.RequestLinks.Any(link =>
                        link.Hash == tokenHash && link.Request == row.Id && link.Links == row.Links
                    )
                )
                .ToListAsync(cancellation);
            var rounds = requests.Select(row => row.Round).ToList();
            var rows = await context
                .DataRounds.Where(row => rounds.Contains(row.Id))
                .ToListAsync(cancellation);
            return (await WithRequestsAsync(context, rows, requests, cancellation)).SingleOrDefault();
        });

    public Task<IReadOnlyList<DataRound>> ListDueAsync(
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(async context =>
        {
            var rows = await context
                .DataRounds.Where(row => row.Due >= from && row.Due <= to)
                .OrderBy(row => row.Id)
                .ToListAsync(cancellation);
            var ids = rows.Select(row => row.Id).ToList();
            var requests = await context
                .DataRequests.Where(row => ids.Contains(row.Round))
                .ToListAsync(cancellation);
            return await WithRequestsAsync(context, rows, requests, cancellation);
        });

    public Task<IReadOnlyList<LetterStanding>> ListLettersAsync(
        string round,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<IReadOnlyList<LetterStanding>>(async context =>
        {
            var asked = context.DataRequests.Where(row => row.Round == round).Select(row => row.Id);
            var letters = await context
                .Notices.Where(row => row.DataRequest != null && asked.Contains(row.DataRequest))
                .OrderByDescending(row => row.Id)
                .ToListAsync(cancellation);
            return
            [
                .. letters
                    .DistinctBy(row => row.DataRequest)
                    .Select(row => new LetterStanding(row.DataRequest!, row.WrittenAt, StateOf(row.State))),
            ];
        });

    public Task AddAsync(DataRound round, Actor actor, CancellationToken cancellation) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var subject = new AuditSubject("data-round", round.Id, actor.Name, round.OpenedAt);
                context.Keep(subject, before: null, DataRoundRow.Of(round));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation
        );

    public Task<bool> TryAddRequestAsync(
        DataRound round,
        DataRequest request,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var others = await context.DataRequests.CountAsync(
                    row => row.Round == round.Id,
                    cancellation
                );
                if (others != round.Requests.Count)
                {
                    return false;
                }

                var row = DataRequestRow.Of(round.Id, others + 1, request);
                context.Keep(SubjectOf(request.Id, author), before: null, row);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    public Task ChangeContactAsync(
        string request,
        string? contact,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) => ChangeRequestAsync(request, row => row with { Contact = contact }, author, cancellation);

    public async Task<int> RenewLinkAsync(
        string request,
        (string Hash, DateTimeOffset EndsAt) link,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    )
    {
        var renewed = await ChangeRequestAsync(
            request,
            row => row with { TokenHash = link.Hash, Links = row.Links + 1, LinkEndsAt = link.EndsAt },
            author,
            cancellation
        );
        return renewed.Links;
    }

    public Task<bool> TryAddDeedAsync(
        string request,
        int seen,
        RequestDeed deed,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var deeds = context.RequestDeeds.Where(row => row.Request == request);
                if (
                    await deeds.CountAsync(cancellation) != seen
                    || (
                        deed.Draft is not null
                        && await deeds.AnyAsync(row => row.Draft == deed.Draft, cancellation)
                    )
                )
                {
                    return false;
                }

                var row = RequestDeedRow.Of(request, seen + 1, deed, new UnitSymbols(units));
                context.RequestDeeds.Add(row);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    /// <summary>Changes a request as it stands when it is written, not as somebody read it before.</summary>
    private Task<DataRequestRow> ChangeRequestAsync(
        string request,
        Func<DataRequestRow, DataRequestRow> change,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            async (context, _) =>
            {
                var before = await context.DataRequests.SingleAsync(row => row.Id == request, cancellation);
                var after = change(before);
                context.Keep(SubjectOf(request, author), before, after);
                await context.SaveChangesAsync(cancellation);
                return after;
            },
            cancellation
        );

    private static AuditSubject SubjectOf(string request, (Actor Actor, DateTimeOffset At) author) =>
        new("data-request", request, author.Actor.Name, author.At);

    private async Task<IReadOnlyList<DataRound>> WithRequestsAsync(
        StorageContext context,
        IReadOnlyList<DataRoundRow> rounds,
        IReadOnlyList<DataRequestRow> requests,
        CancellationToken cancellation
    )
    {
        var ids = requests.Select(row => row.Id).ToList();
        var rows = await context
            .RequestDeeds.Where(row => ids.Contains(row.Request))
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);
        var happened = rows.Select(row => (row.Request, Deed: row.ToDeed(units))).ToList();
        var undone = await FindUndoneAsync(context, happened.Select(one => one.Deed), cancellation);
        var deeds = happened.ToLookup(
            one => one.Request,
            one => one.Deed with { IsUndone = one.Deed.Changes.Any(undone.Contains) }
        );
        var asked = requests
            .OrderBy(row => row.Number)
            .ToLookup(row => row.Round, row => row.ToRequest([.. deeds[row.Id]]));
        return [.. rounds.Select(row => row.ToRound([.. asked[row.Id]]))];
    }

    /// <summary>The changes of approvals that are undone; one whose undoing was undone is not.</summary>
    private static async Task<HashSet<long>> FindUndoneAsync(
        StorageContext context,
        IEnumerable<RequestDeed> deeds,
        CancellationToken cancellation
    )
    {
        var approvals = deeds.SelectMany(deed => deed.Changes).ToHashSet();
        List<string> asked = [.. approvals.Select(NumberOf)];
        var undoings = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        while (asked.Count > 0)
        {
            var rows = await context
                .FactChanges.Where(row => row.Kind == ChangeKind.Undo && asked.Contains(row.Subject))
                .ToListAsync(cancellation);
            foreach (var same in rows.GroupBy(row => row.Subject))
            {
                undoings[same.Key] = [.. same.Select(row => NumberOf(row.Number))];
            }

            asked = [.. rows.Select(row => NumberOf(row.Number))];
        }

        return [.. approvals.Where(change => Stands(NumberOf(change)))];

        bool Stands(string change) =>
            undoings.TryGetValue(change, out var by) && by.Exists(number => !Stands(number));
    }

    private static string NumberOf(long change) => change.ToString(CultureInfo.InvariantCulture);

    private static LetterState StateOf(NoticeState state) =>
        state switch
        {
            NoticeState.Sent => LetterState.Sent,
            NoticeState.Failed => LetterState.Failed,
            _ => LetterState.Waiting,
        };
}
