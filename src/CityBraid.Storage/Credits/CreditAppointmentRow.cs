using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A person who acts for an organisation of the registry.</summary>
internal sealed record CreditAppointmentRow
{
    public required string Organisation { get; init; }

    /// <summary>Their e-mail address.</summary>
    public required string Person { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<CreditAppointmentRow>
    {
        public void Configure(EntityTypeBuilder<CreditAppointmentRow> builder)
        {
            builder.ToTable("credit_appointments").HasKey(row => new { row.Organisation, row.Person });
            builder.HasOne<CreditOrganisationRow>().WithMany().HasForeignKey(row => row.Organisation);
            builder.HasIndex(row => row.Person, "ix_credit_appointments_person");
        }
    }
}
