using System.Globalization;
using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A claim that was put on record by hand.</summary>
internal sealed record CreditClaimRow
{
    public required string Code { get; init; }

    public required SortedDictionary<string, string> Names { get; init; }

    public required ClaimBasis Basis { get; init; }

    public required string Claimant { get; init; }

    public required string Place { get; init; }

    public required string Source { get; init; }

    public required string FirstDay { get; init; }

    public required string LastDay { get; init; }

    public decimal? Tonnes { get; init; }

    public required string Evidence { get; init; }

    public string? Withdrawn { get; init; }

    public static CreditClaimRow Of(RecordedClaim claim) =>
        new()
        {
            Code = claim.Code.Value,
            Names = new(claim.Names.Texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Basis = claim.Basis,
            Claimant = claim.Claimant,
            Place = claim.Place.Value,
            Source = claim.Source.Value,
            FirstDay = claim.Days.From.ToString("O", CultureInfo.InvariantCulture),
            LastDay = claim.Days.To.ToString("O", CultureInfo.InvariantCulture),
            Tonnes = claim.Tonnes,
            Evidence = claim.Evidence,
            Withdrawn = claim.Withdrawn,
        };

    public RecordedClaim ToClaim() =>
        new()
        {
            Code = new ClaimCode(Code),
            Names = new LocalText(Names),
            Basis = Basis,
            Claimant = Claimant,
            Place = new PlaceCode(Place),
            Source = new ReductionSource(Source),
            Days = Period.Between(Read(FirstDay), Read(LastDay)),
            Tonnes = Tonnes,
            Evidence = Evidence,
            Withdrawn = Withdrawn,
        };

    private static DateOnly Read(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    internal sealed class Mapping : IEntityTypeConfiguration<CreditClaimRow>
    {
        public void Configure(EntityTypeBuilder<CreditClaimRow> builder)
        {
            builder.ToTable("credit_claims").HasKey(row => row.Code);
            builder.Property(row => row.Names).AsJson();
        }
    }
}
