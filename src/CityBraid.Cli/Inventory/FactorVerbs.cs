using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory factors</c>: which factor library an inventory is computed with.</summary>
internal static class FactorVerbs
{
    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("factors", "citybraid inventory factors show --place khon-kaen --year 2562")
        {
            Show(),
            Lock(),
            Unlock(),
        };

    private static Verb Show() =>
        new("show", "citybraid inventory factors show --place khon-kaen --year 2562", ShowAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Lock() =>
        new("lock", "citybraid inventory factors lock --place khon-kaen --year 2562", LockAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Unlock() =>
        new("unlock", "citybraid inventory factors unlock --place khon-kaen --year 2562", UnlockAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static async Task<Answer> ShowAsync(Session session, CancellationToken cancellation)
    {
        var (place, year) = (session.Load(CommonOptions.Place), session.Load(CommonOptions.Year).Number);
        var compare = await session.OpenAsync<CompareFactors>(cancellation);
        return Answer.Of(
            await compare.RunAsync(session.Actor, new CompileRequest(place, year), cancellation),
            session.Language,
            found => new Answer(FactorComparisonDocument.Of(found), reader => FactorTable.Of(found, reader))
        );
    }

    private static async Task<Answer> LockAsync(Session session, CancellationToken cancellation)
    {
        var (place, year) = (session.Load(CommonOptions.Place), session.Load(CommonOptions.Year).Number);
        var useCase = await session.OpenAsync<LockFactors>(cancellation);
        return Told(session, await useCase.RunAsync(session.Actor, place, year, cancellation));
    }

    private static async Task<Answer> UnlockAsync(Session session, CancellationToken cancellation)
    {
        var (place, year) = (session.Load(CommonOptions.Place), session.Load(CommonOptions.Year).Number);
        var useCase = await session.OpenAsync<UnlockFactors>(cancellation);
        return Told(session, await useCase.RunAsync(session.Actor, place, year, cancellation));
    }

    private static Answer Told(Session session, Result<FactorUse> use) =>
        Answer.Of(
            use,
            session.Language,
            found => new Answer(FactorUseDocument.Of(found), reader => FactorTable.Of(found, reader))
        );
}
