using CityBraid.Facts;
using CityBraid.Kernel;

namespace CityBraid.Tests.Facts.Rounds;

/// <summary>Writes as others do, and reads a round as it once was: a page that is open for long.</summary>
internal sealed class StaleRounds(IRoundStore store, DataRound seen) : IRoundStore
{
    public Task<DataRound?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult<DataRound?>(seen);

    public Task<IReadOnlyList<DataRound>> ListAsync(PlaceCode place, CancellationToken cancellation) =>
        store.ListAsync(place, cancellation);

    public Task<DataRound?> FindByTokenAsync(string tokenHash, CancellationToken cancellation) =>
        store.FindByTokenAsync(tokenHash, cancellation);

    public Task<IReadOnlyList<DataRound>> ListDueAsync(
        DateOnly from,
        DateOnly to,
        CancellationToken cancellation
    ) => store.ListDueAsync(from, to, cancellation);

    public Task<IReadOnlyList<LetterStanding>> ListLettersAsync(
        string round,
        CancellationToken cancellation
    ) => store.ListLettersAsync(round, cancellation);

    public Task AddAsync(DataRound round, Actor actor, CancellationToken cancellation) =>
        store.AddAsync(round, actor, cancellation);

    public Task<bool> TryAddRequestAsync(
        DataRound round,
        DataRequest request,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) => store.TryAddRequestAsync(round, request, author, cancellation);

    public Task ChangeContactAsync(
        string request,
        string? contact,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) => store.ChangeContactAsync(request, contact, author, cancellation);

    public Task<int> RenewLinkAsync(
        string request,
        (string Hash, DateTimeOffset EndsAt) link,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    ) => store.RenewLinkAsync(request, link, author, cancellation);

    public Task<bool> TryAddDeedAsync(
        string request,
        int seen,
        RequestDeed deed,
        CancellationToken cancellation
    ) => store.TryAddDeedAsync(request, seen, deed, cancellation);
}
