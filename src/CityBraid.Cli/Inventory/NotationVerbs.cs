using System.CommandLine;
using CityBraid.Inventory;
using CityBraid.Kernel;

namespace CityBraid.Cli;

/// <summary><c>inventory notation</c>: why a reference holds no number.</summary>
internal static class NotationVerbs
{
    private static readonly Argument<NotationCode?> Key = Reading.Argument("KEY", NotationCode.Find);

    private static readonly Argument<string[]> References = new("REFERENCE")
    {
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Reason = Reading.Text("--reason", "TEXT");

    /// <summary>The group.</summary>
    public static Verb Group() =>
        new("notation", "citybraid inventory notation list --place khon-kaen --year 2562")
        {
            List(),
            State(),
            Withdraw(),
        };

    private static Verb List() =>
        new("list", "citybraid inventory notation list --place khon-kaen --year 2562", ListAsync)
        {
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb State() =>
        new(
            "state",
            "citybraid inventory notation state NO II.3.1 II.4.1 --place khon-kaen --year 2562",
            StateAsync
        )
        {
            Key,
            References,
            Reason,
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static Verb Withdraw() =>
        new(
            "withdraw",
            "citybraid inventory notation withdraw II.3.1 --place khon-kaen --year 2562",
            WithdrawAsync
        )
        {
            References,
            CommonOptions.Place,
            CommonOptions.Year,
        };

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var place = session.Load(CommonOptions.Place);
        var year = session.Load(CommonOptions.Year).Number;
        var list = await session.OpenAsync<ListNotations>(cancellation);
        return Told(session, await list.RunAsync(session.Actor, place, year, cancellation));
    }

    private static async Task<Answer> StateAsync(Session session, CancellationToken cancellation)
    {
        var (key, reason) = (session.Load(Key).Key, session.Find(Reason) ?? string.Empty);
        var request = new NotationRequest(
            session.Load(CommonOptions.Place),
            session.Load(CommonOptions.Year).Number,
            [.. session.Load(References).Select(code => new StatedNotation(code, key, reason))]
        );
        var state = await session.OpenAsync<StateNotations>(cancellation);
        return Told(session, await state.RunAsync(session.Actor, request, cancellation));
    }

    private static async Task<Answer> WithdrawAsync(Session session, CancellationToken cancellation)
    {
        var request = new WithdrawalRequest(
            session.Load(CommonOptions.Place),
            session.Load(CommonOptions.Year).Number,
            session.Load(References)
        );
        var withdraw = await session.OpenAsync<WithdrawNotations>(cancellation);
        return Told(session, await withdraw.RunAsync(session.Actor, request, cancellation));
    }

    private static Answer Told(Session session, Result<IReadOnlyList<StatedNotation>> notations) =>
        Answer.Of(
            notations,
            session.Language,
            found => new Answer(
                found.Select(NotationDocument.Of).ToArray(),
                reader => NotationTable.Of(found, reader)
            )
        );
}
