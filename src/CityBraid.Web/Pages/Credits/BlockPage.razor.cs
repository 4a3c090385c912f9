namespace CityBraid.Web;

/// <summary>A block of tonnes: who holds it, how it came there, and what may be done with it.</summary>
public sealed partial class BlockPage
{
    private static readonly string[] Particulars = ["beneficiary", "reason", "price"];

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The block.</summary>
    [Parameter]
    [EditorRequired]
    public required BlockRecord Record { get; set; }

    private SerialBlock Block => Record.Found.Block;

    private string Certificate => CreditAddress.OfCertificate(Block.Project, Record.Line.Sequence);

    private IEnumerable<(string Name, string Value)> Told =>
        Particulars
            .Where(name => Record.Line.Details.ContainsKey(name))
            .Select(name => (name, Record.Line.Details[name]));

    private IReadOnlyList<Crumb> Way =>
        [
            new Crumb(Record.Found.Project.Names, CreditAddress.Of(Block.Project)),
            Crumb.To(Visit, Record.Found.Serial),
        ];

    /// <summary>Shows the block that holds a tonne.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] BlockCall call,
        ShowBlock show,
        CancellationToken cancellation
    )
    {
        var record = await call.FindAsync(show, cancellation);
        return record.IsRefused
            ? Answers.Problem(call.Visit, record.Refusal)
            : Answers.Page<BlockPage>((nameof(Visit), call.Visit), (nameof(Record), record.Value));
    }
}
