/** What Excel refuses, in its own codes; the client turns it into an `OfficeExtension.Error`. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (): ApiError =>
  new ApiError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

export const wrongSize = (): ApiError =>
  new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const notFound = (): ApiError => new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export const readOnly = (): ApiError =>
  new ApiError('AccessDenied', 'You do not have the permissions to perform the requested operation.');

export const unknownMember = (type: string, name: string): ApiError =>
  new ApiError(
    'ApiNotFound',
    `The API you are trying to use could not be found: ${type}.${name} is not emulated here.`,
  );
