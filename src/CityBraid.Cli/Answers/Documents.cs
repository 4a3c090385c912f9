using System.Text.Json;
using System.Text.Json.Serialization;

namespace CityBraid.Cli;

/// <summary>Every document the command line writes, and how its members are named.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(ExactNumber)]
)]
[JsonSerializable(typeof(RefusalDocument))]
[JsonSerializable(typeof(PlaceDocument))]
[JsonSerializable(typeof(PlaceDocument[]))]
[JsonSerializable(typeof(FactDocument[]))]
[JsonSerializable(typeof(HistoryDocument[]))]
[JsonSerializable(typeof(ChangeDocument[]))]
[JsonSerializable(typeof(UndoDocument))]
[JsonSerializable(typeof(RestorationDocument))]
[JsonSerializable(typeof(DemoDocument))]
[JsonSerializable(typeof(ServeDocument))]
[JsonSerializable(typeof(MappingDocument))]
[JsonSerializable(typeof(MappingDocument[]))]
[JsonSerializable(typeof(ImportDocument))]
[JsonSerializable(typeof(InventoryDocument))]
[JsonSerializable(typeof(NotationDocument[]))]
[JsonSerializable(typeof(CalculationDocument))]
[JsonSerializable(typeof(CalculationDocument[]))]
[JsonSerializable(typeof(MethodDescriptionDocument[]))]
[JsonSerializable(typeof(MethodAnswerDocument))]
[JsonSerializable(typeof(SolveDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(ConversionDocument))]
[JsonSerializable(typeof(SweepDocument))]
[JsonSerializable(typeof(PricesDocument))]
[JsonSerializable(typeof(LedgerReportDocument))]
[JsonSerializable(typeof(RebuiltDocument))]
[JsonSerializable(typeof(StatementDocument))]
[JsonSerializable(typeof(FoundBlockDocument[]))]
[JsonSerializable(typeof(CertificateDocument))]
[JsonSerializable(typeof(LedgerExportDocument))]
[JsonSerializable(typeof(TransactionDocument))]
[JsonSerializable(typeof(CreditProjectDocument))]
[JsonSerializable(typeof(CreditProjectDocument[]))]
[JsonSerializable(typeof(AccountDocument))]
[JsonSerializable(typeof(AccountDocument[]))]
[JsonSerializable(typeof(OrganisationDocument))]
[JsonSerializable(typeof(OrganisationDocument[]))]
[JsonSerializable(typeof(AppointmentDocument))]
[JsonSerializable(typeof(OrderDocument[]))]
[JsonSerializable(typeof(ClaimDocument))]
[JsonSerializable(typeof(ClaimMapDocument))]
[JsonSerializable(typeof(PersonDocument))]
[JsonSerializable(typeof(WorkspaceDocument))]
[JsonSerializable(typeof(WorkspaceDocument[]))]
[JsonSerializable(typeof(MemberDocument))]
[JsonSerializable(typeof(MemberDocument[]))]
[JsonSerializable(typeof(RecordDocument[]))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class Documents : JsonSerializerContext;
