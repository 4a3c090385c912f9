using CityBraid.Kernel;

namespace CityBraid.Facts;

/// <summary>Keeps rounds, what is asked in them, and all that happens to it.</summary>
public interface IRoundStore
{
    /// <summary>The rounds of a place, the latest first, with all that came.</summary>
    Task<IReadOnlyList<DataRound>> ListAsync(PlaceCode place, CancellationToken cancellation);

    /// <summary>One round with all that came; null when there is none.</summary>
    Task<DataRound?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>The round with the one request that a token opens; null when it opens none.</summary>
    Task<DataRound?> FindByTokenAsync(string tokenHash, CancellationToken cancellation);

    /// <summary>The rounds whose last day is one of these days, with all that came.</summary>
    Task<IReadOnlyList<DataRound>> ListDueAsync(DateOnly from, DateOnly to, CancellationToken cancellation);

    /// <summary>The latest letter to each department of a round.</summary>
    Task<IReadOnlyList<LetterStanding>> ListLettersAsync(string round, CancellationToken cancellation);

    /// <summary>Adds a round without its requests.</summary>
    Task AddAsync(DataRound round, Actor actor, CancellationToken cancellation);

    /// <summary>Adds a request to a round; false when another one was added since the round was
    ///   read.</summary>
    Task<bool> TryAddRequestAsync(
        DataRound round,
        DataRequest request,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    );

    /// <summary>States whom to write to of a request, and leaves all else of it as it stands.</summary>
    Task ChangeContactAsync(
        string request,
        string? contact,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    );

    /// <summary>Replaces the link of a request, and leaves all else of it as it stands; how many links were
    ///   made of it with this one.</summary>
    Task<int> RenewLinkAsync(
        string request,
        (string Hash, DateTimeOffset EndsAt) link,
        (Actor Actor, DateTimeOffset At) author,
        CancellationToken cancellation
    );

    /// <summary>
    /// Adds a deed after those that its author saw; false when another one came first, or its draft is
    /// kept already.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="seen">How many deeds the author saw.</param>
    /// <param name="deed">The deed.</param>
    /// <param name="cancellation">Stops before anything is kept.</param>
    Task<bool> TryAddDeedAsync(string request, int seen, RequestDeed deed, CancellationToken cancellation);
}
