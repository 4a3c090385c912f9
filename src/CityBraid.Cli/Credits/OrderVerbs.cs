using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Words;

namespace CityBraid.Cli;

/// <summary><c>credits orders</c>, <c>approve</c>, <c>decline</c>: what waits for a second person.</summary>
internal static class OrderVerbs
{
    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All()
    {
        yield return new Verb("orders", "citybraid credits orders --json", ListAsync);
        yield return new Verb("trades", "citybraid credits trades --json", TradesAsync);
        yield return new Verb(
            "approve",
            "citybraid credits approve TVER-TH-0001 9 --key 2026-0002",
            ApproveAsync
        )
        {
            CreditParts.Project,
            CreditParts.Number,
            CreditParts.Key,
        };
        yield return new Verb(
            "decline",
            "citybraid credits decline TVER-TH-0001 9 --key 2026-0003",
            DeclineAsync
        )
        {
            CreditParts.Project,
            CreditParts.Number,
            CreditParts.Key,
        };
    }

    private static async Task<Answer> ListAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListCreditOrders>(cancellation);
        return Listed(await list.RunAsync(session.Actor, cancellation), session);
    }

    private static async Task<Answer> TradesAsync(Session session, CancellationToken cancellation)
    {
        var list = await session.OpenAsync<ListTrades>(cancellation);
        return Listed(await list.RunAsync(session.Actor, cancellation), session);
    }

    private static Answer Listed(Result<IReadOnlyList<CreditOrder>> listed, Session session) =>
        Answer.Of(
            listed,
            session.Language,
            orders => new Answer(
                orders.Select(OrderDocument.Of).ToArray(),
                reader =>
                    CreditParts.Table(
                        reader,
                        orders,
                        order =>
                            [
                                order.Project.Value,
                                Numerals.Show(order.Number),
                                JsonNames.Of(order.Instruction.Kind),
                                Numerals.Show(order.Tonnes),
                                order.Instruction.Price ?? string.Empty,
                                order.From.Value,
                                order.Instruction.To?.Value ?? string.Empty,
                            ],
                        "column.project",
                        "#column.number",
                        "column.how",
                        "#column.tonnes",
                        "column.price",
                        "column.account",
                        "column.receiver"
                    )
            )
        );

    private static async Task<Answer> ApproveAsync(Session session, CancellationToken cancellation)
    {
        var approve = await session.OpenAsync<ApproveOrder>(cancellation);
        var key = session.Load(CreditParts.Key);
        return CreditParts.Posted(
            await approve.RunAsync(session.Actor, key, OrderOf(session), cancellation),
            session
        );
    }

    private static async Task<Answer> DeclineAsync(Session session, CancellationToken cancellation)
    {
        var decline = await session.OpenAsync<DeclineOrder>(cancellation);
        var key = session.Load(CreditParts.Key);
        return CreditParts.Posted(
            await decline.RunAsync(session.Actor, key, OrderOf(session), cancellation),
            session
        );
    }

    private static OrderKey OrderOf(Session session) =>
        new(session.Load(CreditParts.Project), (long)session.Load(CreditParts.Number).Value);
}
