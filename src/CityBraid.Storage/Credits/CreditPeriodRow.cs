using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A monitoring period.</summary>
internal sealed record CreditPeriodRow
{
    public required string Project { get; init; }

    public required long Number { get; init; }

    public required string FirstDay { get; init; }

    public required string LastDay { get; init; }

    public required PeriodState State { get; init; }

    /// <summary>All else, as JSON.</summary>
    public required string Content { get; init; }

    public static CreditPeriodRow Of(MonitoringPeriod period) =>
        new()
        {
            Project = period.Project.Value,
            Number = period.Number,
            FirstDay = period.Days.From.ToString("O", CultureInfo.InvariantCulture),
            LastDay = period.Days.To.ToString("O", CultureInfo.InvariantCulture),
            State = period.State,
            Content = Json.Write(period),
        };

    public MonitoringPeriod ToPeriod() => Json.Read<MonitoringPeriod>(Content);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditPeriodRow>
    {
        public void Configure(EntityTypeBuilder<CreditPeriodRow> builder) =>
            builder.ToTable("credit_periods").HasKey(row => new { row.Project, row.Number });
    }
}
