namespace CityBraid.Web;

/// <summary>The bulletin of trades over the counter.</summary>
public sealed partial class TradesPage
{
    private const int RowsMax = 200;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The trades, the newest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<CreditOrder> Trades { get; set; }

    private IReadOnlyList<Crumb> Way => [Crumb.To(Visit, CreditWords.Say(Visit, "nav/trades"))];

    /// <summary>Shows the bulletin.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        ListTrades list,
        CancellationToken cancellation
    )
    {
        var trades = await list.RunAsync(visit.Visitor.Actor, cancellation);
        return trades.IsRefused
            ? Answers.Problem(visit, trades.Refusal)
            : Answers.Page<TradesPage>((nameof(Visit), visit), (nameof(Trades), trades.Value));
    }

    private static BlockAddress AddressOf(CreditOrder trade) =>
        new(trade.Project, trade.Instruction.Block.Vintage, trade.First);

    private static string Numbers(CreditOrder trade) =>
        $"{CreditWords.Digits(trade.First)}–{CreditWords.Digits(trade.Last)}";
}
