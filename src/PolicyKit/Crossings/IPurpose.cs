namespace PolicyKit;

/// <summary>Why a zone is entered or a route is used (利用目的): a type with <see cref="PurposeAttribute"/>.</summary>
public interface IPurpose;
