using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Who holds which tonnes now: what the entries add up to, kept at hand.</summary>
internal sealed record CreditBlockRow
{
    public required string Project { get; init; }

    public required int Vintage { get; init; }

    public required long FirstNumber { get; init; }

    public required long LastNumber { get; init; }

    public required string Account { get; init; }

    public required BlockState State { get; init; }

    public required long? OrderNumber { get; init; }

    public static CreditBlockRow Of(SerialBlock block) =>
        new()
        {
            Project = block.Project.Value,
            Vintage = block.Vintage,
            FirstNumber = block.First,
            LastNumber = block.Last,
            Account = block.Holding.Account.Value,
            State = block.Holding.State,
            OrderNumber = block.Order,
        };

    public SerialBlock ToBlock() =>
        new(
            new ProjectCode(Project),
            Vintage,
            FirstNumber,
            LastNumber,
            new Holding(new AccountCode(Account), State),
            OrderNumber
        );

    internal sealed class Mapping : IEntityTypeConfiguration<CreditBlockRow>
    {
        public void Configure(EntityTypeBuilder<CreditBlockRow> builder)
        {
            builder
                .ToTable("credit_blocks")
                .HasKey(row => new
                {
                    row.Project,
                    row.Vintage,
                    row.FirstNumber,
                });
            builder.HasIndex(row => row.Account, "ix_credit_blocks_account");
        }
    }
}
