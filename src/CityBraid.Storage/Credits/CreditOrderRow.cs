using CityBraid.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>An order that awaits, or had, a second person's decision.</summary>
internal sealed record CreditOrderRow
{
    public required string Project { get; init; }

    public required long Number { get; init; }

    public required OrderState State { get; init; }

    /// <summary>The order, as JSON.</summary>
    public required string Content { get; init; }

    public static CreditOrderRow Of(CreditOrder order) =>
        new()
        {
            Project = order.Project.Value,
            Number = order.Number,
            State = order.State,
            Content = Json.Write(order),
        };

    public CreditOrder ToOrder() => Json.Read<CreditOrder>(Content);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditOrderRow>
    {
        public void Configure(EntityTypeBuilder<CreditOrderRow> builder)
        {
            builder.ToTable("credit_orders").HasKey(row => new { row.Project, row.Number });
            builder.HasIndex(row => row.State, "ix_credit_orders_state");
        }
    }
}
