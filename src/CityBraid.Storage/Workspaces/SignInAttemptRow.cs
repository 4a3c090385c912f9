using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>Attempts to sign in with an address, which may be nobody's: so only its hash is kept.</summary>
internal sealed record SignInAttemptRow
{
    public required string EmailHash { get; init; }

    public required int Attempts { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<SignInAttemptRow>
    {
        public void Configure(EntityTypeBuilder<SignInAttemptRow> builder) =>
            builder.ToTable("sign_in_attempts").HasKey(row => row.EmailHash);
    }
}
