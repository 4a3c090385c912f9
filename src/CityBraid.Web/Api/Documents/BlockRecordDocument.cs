namespace CityBraid.Web;

/// <summary>A block with how it came there and what whoever asks may do with it, as JSON.</summary>
public sealed record BlockRecordDocument(
    FoundBlockDocument Found,
    TransactionDocument Transaction,
    BlockDeedDocument[] Deeds
)
{
    /// <summary>The block.</summary>
    public static BlockRecordDocument Of(BlockRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(
            FoundBlockDocument.Of(record.Found),
            TransactionDocument.Of(record.Line),
            [.. record.Deeds.Select(BlockDeedDocument.Of)]
        );
    }
}
