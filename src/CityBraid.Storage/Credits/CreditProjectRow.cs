using CityBraid.Credits;
using CityBraid.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CityBraid.Storage;

/// <summary>A mitigation project of the registry.</summary>
internal sealed record CreditProjectRow
{
    public required string Code { get; init; }

    public required SortedDictionary<string, string> Names { get; init; }

    public required string Standard { get; init; }

    public required string Methodology { get; init; }

    public required string Developer { get; init; }

    public required ProjectState State { get; init; }

    public required string ProposedBy { get; init; }

    public string? Place { get; init; }

    public string? Source { get; init; }

    public static CreditProjectRow Of(CreditProject project) =>
        new()
        {
            Code = project.Code.Value,
            Names = new(project.Names.Texts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            Standard = project.Standard,
            Methodology = project.Methodology,
            Developer = project.Developer.Value,
            State = project.State,
            ProposedBy = project.ProposedBy,
            Place = project.Place?.Value,
            Source = project.Source?.Value,
        };

    public CreditProject ToProject() =>
        new()
        {
            Code = new ProjectCode(Code),
            Names = new LocalText(Names),
            Standard = Standard,
            Methodology = Methodology,
            Developer = new OrganisationCode(Developer),
            State = State,
            ProposedBy = ProposedBy,
            Place = Place is null ? null : new PlaceCode(Place),
            Source = Source is null ? null : new ReductionSource(Source),
        };

    internal sealed class Mapping : IEntityTypeConfiguration<CreditProjectRow>
    {
        public void Configure(EntityTypeBuilder<CreditProjectRow> builder)
        {
            builder.ToTable("credit_projects").HasKey(row => row.Code);
            builder.Property(row => row.Names).AsJson();
            builder.HasOne<CreditOrganisationRow>().WithMany().HasForeignKey(row => row.Developer);
        }
    }
}
